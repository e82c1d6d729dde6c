import type { Block } from '../article.ts'
import { readHtml } from './html.ts'
import { readWith } from './unreadable-article.ts'

/** A Word document: headings are what its styles say, notes are notes, there are no pages. */
export async function readDocx(bytes: Uint8Array): Promise<readonly Block[]> {
  const { default: mammoth } = await import('mammoth')
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await readWith(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage }))
  return readHtml(value)
}
