export interface PrivateServer {
  socketPath: string;
  user: string;
  service: { user: string; password: string };
  pid: number;
  stop(): Promise<void>;
}

export function ensureMariadb(
  folder: string,
  options: {
    durable: boolean;
    signal?: AbortSignal;
    binaryLog?: boolean;
    quiet?: boolean;
    more?: string[];
    under?: string[];
  },
): Promise<PrivateServer>;
export function removeMariadb(folder: string): Promise<void>;
