const FORM = /^((?:mysql|mariadb):\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/;

/** Whether each of the hosts makes an address with what stands around them; see persistence/address.ts. */
export function isDatabaseAddress(url: string): boolean {
  const [, before = '', hosts = '', after = ''] = FORM.exec(url) ?? [];
  return hosts.split(',').every((host) => host !== '' && URL.canParse(before + host + after));
}
