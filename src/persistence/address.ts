/** Where the database is (config/address.ts refuses what is none): `mysql://user:password@host:port/name`, several hosts with commas between them, or `?socketPath=/run/x.sock`. */
export type Place = { socketPath: string } | { host: string; port: number };

export interface Address {
  /** In the order in which they are turned to. */
  places: [Place, ...Place[]];
  user: string;
  password: string;
  database: string;
}

const FORM = /^((?:mysql|mariadb):\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/;

/** The same address for each of its hosts. */
function each(url: string): string[] {
  const [, before = '', hosts = '', after = ''] = FORM.exec(url) ?? [];
  return hosts.split(',').map((host) => before + host + after);
}

export function addressOf(url: string): Address {
  const urls = each(url).map((one) => new URL(one));
  const [first] = urls as [URL];
  return {
    places: urls.map(placeOf) as Address['places'],
    user: decodeURIComponent(first.username),
    password: decodeURIComponent(first.password),
    database: first.pathname.slice(1),
  };
}

function placeOf(at: URL): Place {
  const socketPath = at.searchParams.get('socketPath');
  return socketPath === null
    ? { host: at.hostname.replace(/^\[|\]$/g, ''), port: Number(at.port || 3306) }
    : { socketPath };
}
