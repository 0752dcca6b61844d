/** Which addresses may be connected to: those of the public internet, and the private ones that the operator listed. */
import ipaddr from 'ipaddr.js';

const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');
const NAT64_LOCAL = ipaddr.parseCIDR('64:ff9b:1::/48');

/** Is this IP address one of the public internet? Addresses that carry an IPv4 address are judged by that one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv6') {
    const six = parsed as ipaddr.IPv6;
    if (six.match(NAT64) || six.match(NAT64_LOCAL)) return false;
    // 6to4 and Teredo carry IPv4 addresses too; nobody publishes news there.
    return six.range() === 'unicast';
  }
  return parsed.range() === 'unicast';
}

/** A host that is written as an address in any way that a connection would understand: `127.1`, `0x7f000001`, `[::1]`. */
export function literalAddress(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare)) return ipaddr.parse(bare).toString();
  return /^(0x[\da-f]+|\d+)(\.(0x[\da-f]+|\d+)){0,3}$/i.test(bare) ? bare : null;
}
