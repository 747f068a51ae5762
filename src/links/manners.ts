import { BlockList, isIPv6 } from 'node:net';

/** How an address is asked: which schemes, which machines, how long one waits, and how long a host is left alone. */
export interface Manners {
  schemes: string[];
  /** Whether the machine with this IP address may be asked. */
  isPublic(address: string): boolean;
  /** Milliseconds until an address that does not answer is given up. */
  timeout: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
}

const notPublic = new BlockList();
const blocks4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const;
for (const [net, bits] of blocks4) notPublic.addSubnet(net, bits, 'ipv4');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address belongs to the open internet: not to this machine, its network, or its cloud's own services. An
 * IPv6 address that wraps one of the fourth version is refused: no public host needs it.
 */
export function isPublic(address: string): boolean {
  return isIPv6(address) ? global6.check(address, 'ipv6') : !notPublic.check(address, 'ipv4');
}

/** How sources are asked: encrypted, in the open, one second apart. */
export const goodManners: Manners = { schemes: ['https:'], isPublic, timeout: 20_000, pause: 1000 };
