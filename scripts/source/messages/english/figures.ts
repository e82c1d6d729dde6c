import type { FigureFacts } from '../../facts/figures.ts'
import type { WhyUnreadable } from '../../facts/files.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { fileTrouble } from './phrases.ts'

export const figureMessages: MessagesOf<FigureFacts> = {
  'missing-figure': ({ path, reason }) => ({
    message: `the figure ${shorten(path)} ${figureTrouble[reason]}`,
    hint:
      reason === 'forbidden' ? 'give yourself the permission to read it' : 'write its path as seen from the outline',
  }),
  'figure-outside': ({ path }) => ({
    message: `the figure ${path} lies outside the outline's folder`,
    hint: 'copy it into that folder, so that it travels with the outline',
  }),
  'unshowable-figure': ({ path }) => ({
    message: `${path} is not a picture that browsers show`,
    hint: 'save it as SVG, PNG, JPEG, WebP, GIF or AVIF',
  }),
  'broken-figure': ({ path, line }) =>
    line === null
      ? { message: `the picture ${path} is damaged, or breaks off in the middle`, hint: 'copy or save it again' }
      : {
          message: `the drawing ${path} is damaged: from its line ${line} on it is no XML`,
          hint: 'save it as SVG again',
        },
  'oversized-figure': ({ path, unit, count, most }) =>
    unit === 'pixels'
      ? {
          message: `${path} has ${millions(count)} million pixels; ${millions(most)} million is the most`,
          hint: 'save it smaller; a slide shows 2,400 pixels across at most',
        }
      : {
          message: `to show ${path}, ${grouped(count)} elements have to be drawn; ${grouped(most)} is the most`,
          hint: 'simplify the drawing, or save it as PNG',
        },
  'large-figure': ({ path, original, shown }) => ({
    message: `${path} has ${pixels(original)}, and is made smaller for every build: ${pixels(shown)}`,
    hint: 'nothing is lost on a slide; to build faster, save a smaller copy',
  }),
  'unsafe-figure': ({ path, removed }) => ({
    message: `${path} holds what a slide does not run or load, and is shown without it: ${listed(removed)}`,
    hint: 'look whether the figure is complete; export it without scripts, links and outside files',
  }),
}

const figureTrouble: Readonly<Record<WhyUnreadable, string>> = {
  ...fileTrouble,
  large: 'is larger than 100 MB',
  'utf-16': 'is text',
  encoding: 'is text',
}

const mostListed = 5

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostListed).map(shorten).join(', ')
  return names.length > mostListed ? `${shown} and ${names.length - mostListed} more` : shown
}

function pixels({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${grouped(width)} × ${grouped(height)} pixels`
}

function millions(count: number): string {
  return grouped(Math.round(count / 1_000_000))
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}
