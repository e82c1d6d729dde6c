/** A library cannot read a file that it is for. */
export class UnreadableArticle extends Error {}

/** What `read` answers; whatever its library throws says why the file cannot be read. */
export async function readWith<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw new UnreadableArticle(error instanceof Error ? error.message : String(error))
  }
}
