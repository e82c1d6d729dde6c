/** An address without its percent escapes, `%E5%85%AD` → 六; those that mean nothing stay, as browsers have it. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
