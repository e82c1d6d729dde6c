import { createRequire } from 'node:module'
import type * as library from '@cantoo/pdf-lib'

/**
 * The PDF library, in its CommonJS form: its ES modules are hundreds of files, and take three times as long to load
 * (455 ms against 153). Importing this module loads it; whoever may not need it imports this module lazily.
 */
export const {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
} = createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof library

export type PDFDict = library.PDFDict
export type PDFDocument = library.PDFDocument
export type PDFHexString = library.PDFHexString
export type PDFObject = library.PDFObject
export type PDFPage = library.PDFPage
export type PDFRawStream = library.PDFRawStream
export type PDFRef = library.PDFRef
export type PDFString = library.PDFString
