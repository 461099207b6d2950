export function licencesPage(lock: { packages: Record<string, object> }, shipped: readonly string[]): string;
export function frontEndTakes(folder: string): string[];
