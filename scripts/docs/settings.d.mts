export function settingsPage(sources: { settings: object; meanings: object; GROUPS: object }): string;
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string;
