/** The same as in persistence/address.ts: the settings take nothing of ours, and only main.ts takes them. */
const FORM = /^((?:mysql|mariadb):\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/;

/** Whether each of the hosts makes an address with what stands around them. */
export function isDatabaseAddress(url: string): boolean {
  const [, before = '', hosts = '', after = ''] = FORM.exec(url) ?? [];
  return hosts.split(',').every((host) => host !== '' && URL.canParse(before + host + after));
}
