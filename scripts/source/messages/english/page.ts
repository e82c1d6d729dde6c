import type { PageFacts } from '../../facts/page.ts'
import { shorten } from '../shorten.ts'
import type { MessagesOf } from '../wording.ts'
import { counted } from './phrases.ts'

export const pageMessages: MessagesOf<PageFacts> = {
  overflow: ({ slide, text, of, side, px }) => ({
    message: {
      slide: `${quoted(text)} runs off slide ${slide}: ${Math.round(px)} px beyond its ${sides[side]}`,
      room: `${quoted(text)} does not fit slide ${slide}: ${Math.round(px)} px beyond the ${sides[side]} of the room for content`,
      box: `${quoted(text)} is cut off on slide ${slide}: ${Math.round(px)} px beyond the ${sides[side]} of its box`,
    }[of],
    hint: 'say less, or make two slides of it',
  }),
  'spilled-text': ({ slide, text, side, px }) => ({
    message: `${quoted(text)} leaves its box on slide ${slide}: ${Math.round(px)} px beyond its ${sides[side]}`,
    hint: 'shorten it, or give it a place where its line may break',
  }),
  overlap: ({ slide, text, other }) => ({
    message: `${quoted(text)} lies on ${other === null ? 'the edge of a picture' : quoted(other)} on slide ${slide}`,
    hint: 'shorten one of the two; if a theme of your own places them, correct it there',
  }),
  'small-text': ({ slide, text, px, least, isDrawn, others }) => ({
    message: isDrawn
      ? `${quoted(text)} in the drawing on slide ${slide} is shown ${size(px)} px large: below ${least} nobody reads it from the back of a room`
      : `${quoted(text)} is set in ${size(px)} px on slide ${slide}, not in ${least} or more${more(others)}`,
    hint: isDrawn
      ? 'make letters larger in the drawing, or cut away what is empty around it'
      : 'say less, so that it can be set larger; if a theme of your own sets it, correct its font-size',
  }),
  'lone-character': ({ slide, text, character }) => ({
    message: `the last line of ${quoted(text)} on slide ${slide} is one character, "${character}"`,
    hint: 'take a character or two away, or say a few more',
  }),
  'long-title': ({ slide, lines, most }) => ({
    message: `the title of slide ${slide} takes ${lines} lines`,
    hint: `say it in ${counted(most, 'line')}, and the rest below`,
  }),
  'blurry-image': ({ slide, pixels, shown }) => ({
    message: `the picture on slide ${slide} is blurry: ${pixels} pixels across, shown ${Math.round(shown)} px wide`,
    hint: `export it with ${Math.ceil((shown * projectorScale) / 10) * 10} pixels across or more, or draw it as SVG`,
  }),
  'faint-text': ({ slide, text, color, ground, contrast, least, others }) => ({
    message: `${quoted(text)} on slide ${slide} is too faint: ${color} on ${ground} is ${contrast.toFixed(1)} to 1, not ${least}${more(others)}`,
    hint: 'choose a colour farther from its ground, in the theme or in the options of the chart',
  }),
  'many-points': ({ slide, count, most }) => ({
    message: `slide ${slide} has ${count} points: more than ${most} are not kept in mind`,
    hint: 'make two slides of them, or say the smaller ones in the notes',
  }),
  'crowded-slide': ({ slide, percent }) => ({
    message: `slide ${slide} is a page to read: lines of text cover ${Math.round(percent)} % of it`,
    hint: 'keep the words that are to be remembered, and move the sentences to "notes"',
  }),
  'sparse-slide': ({ slide, percent }) => ({
    message: `slide ${slide} is nearly empty: its content takes ${percent.toFixed(1)} % of the room`,
    hint: 'say more, join it with its neighbour, or make it a "statement"',
  }),
  'unmarked-language': ({ language, script }) => ({
    message: `the language of the deck is ${language}, but its text is in ${scripts[script]}`,
    hint: `write "lang: ${script === 'latin' ? 'en' : 'zh-CN'}", or whatever it is, at the top of the outline: fonts, line breaks and the words that come by themselves follow it`,
  }),
}

/** A projector of 1920 × 1080 shows so many pixels for a px. */
const projectorScale = 1.5

const sides = { left: 'left edge', top: 'upper edge', right: 'right edge', bottom: 'lower edge' } as const
const scripts = { latin: 'Latin letters', cjk: 'Chinese, Japanese or Korean' } as const

function quoted(text: string): string {
  return text === '' ? 'a picture' : `"${shorten(text)}"`
}

function more(others: number): string {
  return others === 0 ? '' : `; so it is on ${counted(others, 'more slide')}`
}

function size(px: number): string {
  return String(Math.floor(px * 10) / 10)
}
