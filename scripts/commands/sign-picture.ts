import { crc32 } from 'node:zlib'

/** Behind these bytes of every PNG file, its head (IHDR), other chunks may stand (https://www.w3.org/TR/png-3/#5DataRep). */
const headLength = 33

/** A `tEXt` chunk with the keyword that the standard has for it. */
const signature = chunk('tEXt', 'Software\0lectern')

/** A PNG file that says who made it, so that a later build knows what it may remove. */
export function signPicture(png: Uint8Array): Uint8Array {
  return Buffer.concat([png.subarray(0, headLength), signature, png.subarray(headLength)])
}

/** How much of a file `isSigned` has to see. */
export const signedLength = headLength + signature.length

/** Whether a file begins as those of `signPicture` do. */
export function isSigned(begin: Uint8Array): boolean {
  return signature.equals(begin.subarray(headLength, signedLength))
}

function chunk(type: string, text: string): Buffer {
  const data = Buffer.from(type + text, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(data))
  return Buffer.concat([length, data, check])
}
