/** Where nothing is sent to: whatever is not the public internet could be something of our own that trusts who is near. */
import { BlockList, isIP } from 'node:net';
import type { WebhookAddressFault } from '../domain/webhook.js';

const notPublic = new BlockList();
for (const [network, bits] of [
  ...[
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ],
  ...[
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ],
  ...[
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
] as [string, number][])
  notPublic.addSubnet(network, bits, 'ipv4');
// Of what is given out in IPv6, what leads back into IPv4 or nowhere.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as [string, number][])
  notPublic.addSubnet(network, bits, 'ipv6');

/** Only 2000::/3 is given out; mapped, translated, local and multicast addresses all lie outside. */
const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');

export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !notPublic.check(address, 'ipv4');
  return isIP(address) === 6 && givenOut.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** The host of an address without the brackets of IPv6. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');

/** What can be told before its name is looked up; the rest is found out at each connection (send.ts). */
export function addressFault(url: string, anywhere: boolean): WebhookAddressFault | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.hash !== '') return 'MALFORMED';
  if (parsed.username !== '' || parsed.password !== '') return 'CREDENTIALS';
  if (anywhere) return null;
  if (parsed.protocol !== 'https:') return 'NOT_HTTPS';
  const host = hostOf(parsed);
  const named = isIP(host) === 0;
  const local = /(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(host) || !host.includes('.');
  return (named ? local : !isPublic(host)) ? 'PRIVATE' : null;
}
