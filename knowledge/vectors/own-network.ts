/** Whether what is sent there stays on this machine. */
export function isOnThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/**
 * Whether an address is this machine's, or one that no public network routes or resolves: a private one (RFC 1918,
 * RFC 4193), or a name that only our own network knows, such as a container's.
 */
export function isOnOwnNetwork(url: URL): boolean {
  return isOnThisMachine(url) || inside.some((pattern) => pattern.test(url.hostname))
}

const inside = [
  /^10\.\d+\.\d+\.\d+$/,
  /^192\.168\.\d+\.\d+$/,
  /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/,
  /^\[f[cd][0-9a-f]{2}:/,
  /^[a-z0-9_-]+$/,
  /\.(local|lan|internal|home\.arpa)$/,
]
