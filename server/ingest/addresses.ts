/** Which addresses may be connected to: those of the public internet, and the private ones that the operator listed. */
import ipaddr from 'ipaddr.js';

/** All that IANA has given out for the public internet; everything else of IPv6 is special, reserved or unknown. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/**
 * Is this IP address one of the public internet? Private, loopback, link-local, CGNAT, documentation and multicast
 * addresses are not, nor is an IPv6 address that carries an IPv4 one (mapped, compatible, NAT64, 6to4, Teredo): nobody
 * publishes news there, and a gateway could lead it to a private address.
 */
export function isPublicAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") names a link, which is never public.
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  const six = parsed as ipaddr.IPv6;
  return six.match(GLOBAL_UNICAST) && six.range() === 'unicast';
}

/** A host that is written as an address in any way that a connection would understand: `127.1`, `0x7f000001`, `[::1]`. */
export function literalAddress(host: string): string | null {
  const bare = host.replace(/^\[|\]$/g, '');
  if (bare.includes(':')) return bare;
  return /^(0x[\da-f]*|\d+)(\.(0x[\da-f]*|\d+)){0,3}\.?$/i.test(bare) ? bare : null;
}
