export interface GaleraNode {
  port: number;
  log: string;
  start(first?: boolean): Promise<void>;
  isReady(): Promise<boolean>;
  /** SIGSTOP: it says nothing; SIGCONT: it goes on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  kill(): Promise<void>;
}

export interface Galera {
  nodes: [GaleraNode, GaleraNode, GaleraNode];
  /** All nodes, in this order. */
  url: string;
  close(): Promise<void>;
}

export function startGalera(folder: string): Promise<Galera>;
