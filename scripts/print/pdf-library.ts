import { createRequire } from 'node:module'
import type * as library from '@cantoo/pdf-lib'

/**
 * The PDF library that documents are read back with, in its CommonJS form: its ES modules are hundreds of files, and take
 * three times as long to load (455 ms against 153). Importing this module loads it; whoever may not need it imports this
 * module lazily. What lectern writes goes another way, through `pdf/`, so that a mistake in one is seen by the other.
 */
export const { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } = createRequire(
  import.meta.url,
)('@cantoo/pdf-lib') as typeof library

export type PDFDict = library.PDFDict
export type PDFDocument = library.PDFDocument
export type PDFObject = library.PDFObject
export type PDFPage = library.PDFPage
export type PDFRawStream = library.PDFRawStream
