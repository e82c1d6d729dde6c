import type { Expected, Facts, FormulaProblem, Found, Misfit, Noun, Surprise } from '../facts.ts'
import { shorten } from './shorten.ts'
import type { Messages, Wording } from './wording.ts'

export const english: Messages = {
  'yaml-syntax': ({ problem, detail }) => {
    const known = yamlProblems[problem]
    if (known) return { message: known[0], hint: known[1] }
    return { message: `YAML cannot be read here: ${sentence(detail)}`, hint: null }
  },
  'unreadable-file': ({ path, reason, isIncluded }) => {
    switch (reason) {
      case 'missing':
        return {
          message: `${path} does not exist`,
          hint: isIncluded
            ? 'write the path as seen from the folder of this file'
            : 'give the path of an outline, or run lectern in its folder',
        }
      case 'folder':
        return { message: `${path} is a folder`, hint: 'give the path of a file inside it' }
      case 'special':
        return {
          message: `${path} is a device or a pipe`,
          hint: isIncluded ? 'name an ordinary file' : 'save the outline as a file of its own',
        }
      case 'forbidden':
        return { message: `${path} may not be read`, hint: 'give yourself the permission to read it' }
      case 'large':
        return {
          message: `${path} is larger than 10 MB`,
          hint: isIncluded ? 'keep only what this talk needs in it' : 'give the path of an outline, which is text only',
        }
      case 'utf-16':
        return { message: `${path} is saved as UTF-16`, hint: 'save the file as UTF-8' }
      case 'encoding':
        return { message: `${path} is not UTF-8 text`, hint: 'save the file as UTF-8' }
    }
  },
  'unusable-character': ({ name, kind }) => {
    switch (kind) {
      case 'control':
        return {
          message: `the character ${name} cannot stand in text`,
          hint: 'remove it; it may have come with copied text',
        }
      case 'half':
        return { message: `${name} is half a character`, hint: 'write the character itself, without a backslash' }
      case 'return':
        return {
          message: 'this line ends as on old Macintosh computers, which YAML does not take for an end',
          hint: 'save the file with the line endings LF or CRLF',
        }
    }
  },
  'too-deep': ({ most }) => ({
    message: `more than ${most} lists and mappings stand inside each other here`,
    hint: 'put text that begins with brackets between quotation marks, or nest less',
  }),
  'too-many-aliases': ({ alias }) => ({
    message: `with the alias "*${shorten(alias)}", aliases stand for more text than a talk can hold`,
    hint: 'use fewer aliases, or aliases for smaller parts',
  }),
  'alias-loop': ({ alias }) => ({
    message: `the alias "*${shorten(alias)}" stands inside of what it stands for`,
    hint: 'write the content out, or remove the alias',
  }),
  'merge-key': () => ({
    message: '"<<" takes over no keys: it is not part of YAML 1.2',
    hint: 'write the keys out; the value of a single key can be an alias: "from: *here"',
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `the key "${shorten(key)}" stands here already, on line ${line}`,
    hint: 'keep one of the two, or begin a new entry with "- "',
  }),
  'unusable-key': () => ({
    message: 'this is not a key: a key is a word',
    hint: 'write a word before the colon, or put quotation marks around text that holds a colon',
  }),
  'unknown-tag': ({ tag }) => ({
    message: `"${shorten(tag)}" is a YAML tag that means nothing here`,
    hint: 'put quotation marks around text that begins with an exclamation mark, or remove the tag',
  }),
  'full-width-mark': ({ written, needed, key }) => {
    switch (needed) {
      case 'colon':
        return {
          message: `"${written}" is a full-width colon, which does not end a key`,
          hint: `write "${key}: " with a half-width colon and a space`,
        }
      case 'hyphen':
        return {
          message: `"${written}" is not the hyphen that begins an entry of a list`,
          hint: `write "- ${key === '' ? '…' : `${key}: `}" with a half-width hyphen and a space`,
        }
      case 'nothing':
        return {
          message: `"${written}" is no quotation mark to YAML`,
          hint: `write "${key}: " without quotation marks`,
        }
    }
  },
  'missing-space': ({ behind, key }) =>
    behind === ':'
      ? { message: 'a space is missing behind the colon', hint: `write "${key}: "` }
      : { message: 'a space is missing behind the hyphen', hint: `write "- ${key === '' ? '…' : `${key}: `}"` },
  'misplaced-include': () => ({
    message: '"!include" can only stand where slides belong',
    hint: 'write "slides: !include …", or "- !include …" among the slides',
  }),
  'include-outside': ({ path }) => ({
    message: `${path} is outside the folder of the outline`,
    hint: 'copy the file into that folder, or below it',
  }),
  'include-loop': ({ chain }) => ({
    message: `this file includes itself: ${chain.join(' → ')}`,
    hint: 'remove one of these includes',
  }),
  'empty-include': ({ path }) => ({
    message: `nothing stands in ${path}`,
    hint: 'write slides in that file, or remove the include',
  }),
  'too-many-includes': ({ most, unit }) => ({
    message: `with this include, more than ${unit === 'files' ? `${most} files` : `${most} MB`} are brought in`,
    hint: 'include fewer files, and each only once',
  }),
  'unknown-key': ({ key, owner, meant, known }) => ({
    message: `unknown key "${shorten(key)}" in ${nouns[owner]}`,
    hint: meant === null ? `it can have: ${known.join(', ')}` : `did you mean "${meant}"?`,
  }),
  'wrong-type': ({ expected, found }) => ({
    message: `expected ${expectation(expected)}, found ${finding(found)}`,
    hint: remedy(found),
  }),
  'empty-value': ({ key }) => ({
    message: `"${key}" is empty`,
    hint: 'write a value behind the colon, or remove the key',
  }),
  'empty-list': () => ({ message: 'nothing stands in this list', hint: 'add an entry, or remove the key' }),
  'missing-key': ({ owner, key }) => ({ message: `${nouns[owner]} needs the key "${key}"`, hint: `add "${key}:"` }),
  'missing-content': ({ owner, kinds }) => ({
    message:
      owner === 'chart'
        ? 'a chart needs values'
        : owner === 'code'
          ? `${nouns[owner]} has no text`
          : `${nouns[owner]} has nothing under its title`,
    hint: `add one of: ${kinds.join(', ')}`,
  }),
  'two-contents': ({ owner, first, other }) => ({
    message: `${nouns[owner]} has the content "${first}" already`,
    hint:
      owner === 'chart'
        ? 'keep one of the two'
        : owner === 'code'
          ? 'remove one of the two'
          : `move "${other}" to a slide of its own, or into "aside"`,
  }),
  'duplicate-id': ({ id, line, path }) => ({
    message: `the id "${shorten(id)}" is taken, on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'give each slide and section an id of its own, or none',
  }),
  'unusable-id': ({ id }) => ({
    message: `the id "${shorten(id)}" cannot stand in an address`,
    hint: 'use Latin letters, digits and single hyphens, a letter first',
  }),
  'unreadable-locator': ({ from, isBackward }) =>
    isBackward
      ? { message: `the pages of "${shorten(from)}" run backwards`, hint: 'write the first page before the last' }
      : {
          message: `"${shorten(from)}" names no page of the article`,
          hint: 'write it as "一（一） pp. 113-114" or "p. 112"',
        },
  'no-slides': () => ({
    message: 'no slide is left to show: cover, closing slide and all others are left out',
    hint: 'take "hidden: true" off a slide, or "cover: false" away',
  }),
  'uneven-row': ({ cells, columns }) => ({
    message: `this row has ${counted(cells, 'cell')}, the table has ${counted(columns, 'column')}`,
    hint: 'give every row one cell a column; "" leaves a cell empty',
  }),
  'unusable-language': ({ tag }) => ({
    message: `"${tag}" is not a language tag`,
    hint: 'write a tag such as zh-CN, zh-TW, ja, ko or en',
  }),
  'unreadable-date': ({ date }) => ({
    message: `there is no date "${date}"`,
    hint: 'write YYYY, YYYY-MM, YYYY-MM-DD, a range of two with a slash between them, or words',
  }),
  'unordered-date': ({ date, later, line }) => ({
    message: `"${date}" stands behind "${later}" on line ${line}, which is later`,
    hint: 'put the entries in order of time',
  }),
  'long-notes': ({ needed, allowed, isShare }) => ({
    message: `these notes take ${minutes(needed)} to say, the slide has ${minutes(allowed)}${isShare ? ' of the talk' : ''}`,
    hint: isShare
      ? 'shorten them, or give the slide "minutes" of its own'
      : 'shorten them, or give the slide more minutes',
  }),
  'unreadable-link': ({ link, problem }) => ({
    message: `"${shorten(link)}" ${linkTrouble[problem]}`,
    hint: 'write it as "A -> B", "A <-> B" or "A -- B"; what it says stands behind a colon and a space',
  }),
  'self-link': ({ actor }) => ({
    message: `this link leads from "${shorten(actor)}" back to it`,
    hint: 'name another actor, or say it in a note of the actor, under "actors"',
  }),
  'duplicate-link': ({ link, line }) => ({
    message: `"${shorten(link)}" says the same as line ${line}`,
    hint: 'remove one of the two, or give them labels that differ',
  }),
  'unknown-link-kind': ({ kind, meant, known }) => ({
    message: `"${shorten(kind)}" is no kind of link`,
    hint: meant === null ? `write one of: ${known.join(', ')}; or leave it out` : `did you mean "${meant}"?`,
  }),
  'unlinked-actor': ({ actor, meant }) => ({
    message: `no link names the actor "${shorten(actor)}"`,
    hint: meant === null ? 'add a link, or remove the actor' : `did you mean "${shorten(meant)}"?`,
  }),
  'crowded-relations': ({ actors, most }) => ({
    message: `${actors} actors stand in one diagram, more than the ${most} that can be read`,
    hint: 'part it over two slides, or take some of them together',
  }),
  'small-relations': ({ size, smallest }) => ({
    message: `this diagram holds so much that its words are set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'shorten what the links say, or part the diagram over two slides',
  }),
  'raw-html': ({ tag }) => ({
    message: `"${shorten(tag)}" is HTML, and is shown as it is typed`,
    hint: 'write Markdown: **strong**, *emphasis*, [a link](https://example.org)',
  }),
  'unresolved-citation': ({ key, meant, hasWorks }) => ({
    message: hasWorks ? `no work has the key "${shorten(key)}"` : `"${shorten(key)}" is cited, but there are no works`,
    hint: meant.length > 0 ? `did you mean ${alternatives(meant)}?` : unresolvedHint(hasWorks),
  }),
  'unreadable-citation': ({ written, isClosed }) => ({
    message: isClosed ? `"${shorten(written)}" cites no key` : `the bracket of "${shorten(written)}" is never closed`,
    hint: isClosed
      ? 'write it as [@kim2022], a key in other letters as [@{金2022}], a plain @ as \\@'
      : 'close it as in [@kim2022, p. 5], or write \\@ for a plain @',
  }),
  'unused-reference': ({ key }) => ({
    message: `"${shorten(key)}" is nowhere cited`,
    hint: `cite it as [@${/^[\w.:-]+$/.test(key) ? key : `{${shorten(key)}}`}], or remove it`,
  }),
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
  'unknown-chart-type': ({ type, meant, known }) => ({
    message: `there is no chart of the type "${shorten(type)}"`,
    hint: meant === null ? `it can be: ${known.join(', ')}` : `did you mean "${meant}"?`,
  }),
  'unreadable-number': ({ text, hasDecimalComma }) => ({
    message: `"${shorten(text)}" is not a number`,
    hint: hasDecimalComma
      ? 'write a point before the decimals: 40.3'
      : 'write it as 40.3, 1,234 or 12%; words belong in "unit", and "" stands for a missing value',
  }),
  'misplaced-key': ({ key, beside }) => ({
    message: `"${key}" says nothing beside "${beside}"`,
    hint: misplaced[key]?.[beside] ?? `remove "${key}"`,
  }),
  'missing-data': ({ path, reason }) => ({
    message: `the data file ${shorten(path)} ${dataTrouble[reason]}`,
    hint: dataRemedy(reason),
  }),
  'data-outside': ({ path }) => ({
    message: `the data file ${path} lies outside the outline's folder`,
    hint: 'copy it into that folder, so that it travels with the outline',
  }),
  'broken-quote': ({ isOpen }) =>
    isOpen
      ? {
          message: 'this quotation mark is never closed',
          hint: 'put one at the end of the cell, or remove this one',
        }
      : {
          message: 'the cell goes on behind its closing quotation mark',
          hint: 'write a quotation mark inside a quoted cell twice: ""',
        },
  'no-data': () => ({
    message: 'no value stands here',
    hint: 'add a row of headings, and below it rows with a label and its values',
  }),
  'unknown-emphasis': ({ name, meant, known }) => ({
    message: `nothing in this chart is called "${shorten(name)}"`,
    hint: meant === null ? `it has: ${known.slice(0, 8).map(shorten).join(', ')}` : `did you mean "${shorten(meant)}"?`,
  }),
  'unfit-chart': ({ type, misfit }) => unfit(type, misfit),
  'crowded-chart': ({ type, parts, count, most }) => ({
    message: `this ${type} chart has ${count} ${parts === 'items' ? 'values' : 'series'}; more than ${most} are hard to read on a slide`,
    hint:
      type === 'pie' || type === 'donut'
        ? 'join the smallest, or use "bar"'
        : 'leave out what the talk does not need, or spread them over two slides',
  }),
  'missing-value': ({ name, type }) => ({
    message: `"${shorten(name)}" lacks a value, and this ${type} chart leaves it out`,
    hint: 'say in the caption why it is missing, or remove it',
  }),
  'unknown-option': ({ option, meant, known }) => ({
    message: `"${shorten(option)}" is not an option that a printed chart has`,
    hint: meant === null ? `it can be: ${known.join(', ')}` : `did you mean "${meant}"?`,
  }),
  'unusable-options': ({ detail }) => ({
    message: `with these options the chart cannot be drawn (${shorten(detail)})`,
    hint: 'compare them with the option manual of Apache ECharts',
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
  'unreadable-formula': ({ problem }) => formulaTrouble(problem),
  'wide-formula': ({ size, smallest }) => ({
    message: `this formula is so wide that it is set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'break it into lines: \\begin{aligned} … \\\\ … \\end{aligned}',
  }),
  'unreadable-lines': ({ lines, within }) =>
    within
      ? {
          message: `lines ${lines} are not among those shown, which are ${within.first} to ${within.last}`,
          hint: 'count lines from the first one of the file or the text',
        }
      : { message: `"${shorten(lines)}" is no line, and no range of lines`, hint: 'write 3, or 3-9' },
  'unknown-code-language': ({ name, meant }) => ({
    message: `there are no colours for the language "${shorten(name)}"; the code is shown without`,
    hint: meant === null ? 'write "lang: text" if none are wanted' : `did you mean "${meant}"?`,
  }),
  'small-code': ({ size, smallest }) => ({
    message: `this code is so long that it is set in ${size} px; less than ${smallest} px is hard to read`,
    hint: 'show fewer lines with "lines", or break the longest one',
  }),
  'unknown-bibliography': ({ path }) => ({
    message: `${shorten(path)} does not end like a bibliography`,
    hint: 'give a file that ends in .bib, .json or .yaml',
  }),
  'bibtex-syntax': ({ problem }) =>
    problem === 'unclosed'
      ? {
          message: 'this entry is never closed',
          hint: 'put the missing "}" behind a field, or at the end of the entry',
        }
      : {
          message: 'BibTeX cannot be read here',
          hint: 'write fields as "title = {…}," with a comma behind each; the key stands behind the first brace',
        },
  'json-syntax': () => ({
    message: 'JSON cannot be read here',
    hint: 'export the file again, or look for a comma, a bracket or a quotation mark that is missing',
  }),
  'duplicate-work': ({ id, line, path }) => ({
    message: `the id "${shorten(id)}" belongs to another work, on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'give each work an id of its own, or remove one of the two',
  }),
  'same-work': ({ id, other, line, path }) => ({
    message: `"${shorten(id)}" seems to be the same work as "${shorten(other)}" on line ${line}${path === null ? '' : ` of ${path}`}`,
    hint: 'keep one of the two, and cite it everywhere',
  }),
  'unknown-work-type': ({ type, meant, known }) => ({
    message: `"${shorten(type)}" is not a type of work`,
    hint: meant === null ? `it can be: ${known.join(', ')}` : `did you mean "${meant}"?`,
  }),
  'unknown-variable': ({ variable, meant }) => ({
    message: `works have no "${shorten(variable)}"`,
    hint: meant === null ? 'remove it; it is not shown' : `did you mean "${meant}"?`,
  }),
  'incomplete-work': ({ id, type, missing }) => ({
    message: `"${shorten(id)}" lacks what readers need to find ${workWith(type)}: ${missing.join(', ')}`,
    hint: `add ${missing.map((variable) => `"${variable}:"`).join(' and ')}`,
  }),
  'unknown-style': ({ name, meant, known }) => ({
    message: `there is no citation style "${shorten(name)}"`,
    hint:
      meant === null
        ? `write one of ${known.join(', ')}, or the path of a .csl file beside the outline`
        : `did you mean "${meant}"?`,
  }),
  'unusable-style': ({ problem, detail }) => {
    switch (problem) {
      case 'xml':
        return { message: `this is not XML: ${sentence(detail)}`, hint: 'download the .csl file again' }
      case 'dependent':
        return {
          message: 'this style only names another one that it looks like',
          hint: `use that style's file: ${detail}`,
        }
      case 'macro':
        return { message: `the macro "${shorten(detail)}" is not in this style`, hint: 'download the .csl file again' }
      case 'processor':
        return {
          message: `this style cannot be followed: ${sentence(detail)}`,
          hint: 'try it at validator.citationstyles.org',
        }
    }
  },
  'missing-glyph': ({ character }) => ({
    message: `no font of the deck has the character "${character}"`,
    hint: 'write it another way, or expect another font or an empty box in its place',
  }),
  'print-mismatch': ({ file, surprise }) => ({
    message: difference(file, surprise),
    hint: 'please report this: it should not happen',
  }),
}

/** The problems that authors meet, by the code of the YAML library: what is wrong, and what to do. */
const yamlProblems: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ['a tab indents this line', 'indent with spaces, here and in the lines below'],
  BAD_INDENT: ['this line is indented differently from its siblings', 'align it with the keys or entries around it'],
  INDENTED_TOO_FAR: ['this line is indented further than the line above it allows', 'align it with the keys around it'],
  UNCLOSED_QUOTE: [
    'this quotation mark is never closed',
    'put the same mark at the end of the text, or remove this one',
  ],
  CURLED_QUOTE: [
    'this straight quotation mark is never closed: a curly one does not close it',
    'put a straight quotation mark at the end of the text',
  ],
  CURLED_TEXT: [
    'there is a second colon on this line, and curly quotation marks do not hold it together',
    'put straight quotation marks around the whole text',
  ],
  UNCLOSED_BRACKET: [
    'this bracket is never closed',
    'close it, or put quotation marks around text that begins with it',
  ],
  TEXT_BEHIND_QUOTE: [
    'the text goes on behind its closing quotation mark',
    'put the whole text between quotation marks of another kind: \'"…" …\'',
  ],
  UNEXPECTED_TOKEN: [
    'something stands here that belongs to nothing before it',
    'put quotation marks around the whole text, or remove this',
  ],
  MISSING_CHAR: ['a quotation mark, bracket, comma or colon is missing', 'close what was opened before this place'],
  BLOCK_AS_IMPLICIT_KEY: ['there is a second colon on this line', 'put quotation marks around text that holds a colon'],
  MULTILINE_IMPLICIT_KEY: [
    'a colon is missing, or text goes on where a key should begin',
    'add the colon behind the key, or indent the text',
  ],
  BAD_SCALAR_START: ['text cannot begin with this character', 'put quotation marks around the text'],
  BAD_ALIAS: [
    'the asterisk begins an alias that names nothing',
    'put quotation marks around text that begins with an asterisk',
  ],
  BAD_DQ_ESCAPE: [
    'a backslash between double quotation marks begins an escape that YAML does not know',
    'write two backslashes, or use single quotation marks',
  ],
  MULTIPLE_DOCS: ['a second document begins here', 'remove the line of hyphens'],
  EMPTY: ['the outline is empty', 'begin with "title:" and "slides:"'],
}

const linkTrouble: Readonly<Record<Facts['unreadable-link']['problem'], string>> = {
  'no-arrow': 'has no arrow between two actors',
  'no-actor': 'lacks an actor on one side of its arrow',
  'several-arrows': 'has more than one arrow',
}

const figureTrouble: Readonly<Record<Facts['missing-figure']['reason'], string>> = {
  missing: 'does not exist',
  folder: 'is a folder',
  special: 'is a device or a pipe',
  forbidden: 'may not be read',
  large: 'is larger than 100 MB',
  'utf-16': 'is text',
  encoding: 'is text',
}

const dataTrouble: Readonly<Record<Facts['missing-data']['reason'], string>> = {
  missing: 'does not exist',
  folder: 'is a folder',
  special: 'is a device or a pipe',
  forbidden: 'may not be read',
  large: 'is larger than 10 MB',
  'utf-16': 'is encoded as UTF-16',
  encoding: 'is not UTF-8 text',
}

function dataRemedy(reason: Facts['missing-data']['reason']): string {
  if (reason === 'utf-16' || reason === 'encoding') return 'save it again as "CSV UTF-8"'
  if (reason === 'forbidden') return 'give yourself the permission to read it'
  return 'write its path as seen from the outline'
}

/** What to do about a key beside a content of a chart. */
const misplaced: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  series: {
    rows: 'name the columns in "columns", the labels\' first',
    file: 'name the columns in the first line of the file',
  },
  columns: {
    data: 'name the values in "series"',
    file: 'name the columns in the first line of the file',
  },
}

function unfit(type: string, misfit: Misfit): Wording {
  switch (misfit.reason) {
    case 'one-value':
      return {
        message: `one value has no trend for a ${type} chart to show`,
        hint: 'use "stats" for a single figure, or "bar"',
      }
    case 'negative-parts':
      return { message: `a ${type} chart shows parts of a whole, and none can be negative`, hint: 'use "bar"' }
    case 'no-parts':
      return { message: `all values of this ${type} chart are zero`, hint: 'use "bar", or say it in words' }
    case 'needs-two-columns':
      return {
        message: `a ${type} chart takes two values for each name, found ${misfit.columns}`,
        hint:
          type === 'slope'
            ? 'give each name a value before and one after, or use "line"'
            : 'give each name two values, the horizontal one first',
      }
    case 'needs-one-column':
      return {
        message: `a ${type} chart takes one value for each name, found ${misfit.columns}`,
        hint: type === 'lollipop' ? 'use "bar"' : 'use "stacked" to compare wholes',
      }
    case 'no-whole':
      return {
        message: `the parts of this ${type} chart add up to ${misfit.sum} %, not to a whole`,
        hint: 'use "bar", or add what is missing as a part',
      }
  }
}

function formulaTrouble(problem: FormulaProblem): Wording {
  switch (problem.type) {
    case 'unknown-command':
      return {
        message: `KaTeX knows no command "${shorten(problem.name)}"`,
        hint: 'look it up at katex.org/docs/supported; words belong into \\text{…}',
      }
    case 'unknown-environment':
      return { message: `KaTeX knows no environment "${shorten(problem.name)}"`, hint: null }
    case 'forbidden-command':
      return {
        message: `formulas cannot use "${problem.name}": they link and load nothing`,
        hint: 'remove the command',
      }
    case 'unclosed':
      return { message: `the formula ends before its "${problem.mark}"`, hint: `add "${problem.mark}"` }
    case 'unexpected':
      return {
        message: `"${shorten(problem.mark)}" has no place here`,
        hint: 'close what was opened before it, or write a backslash before a mark that is meant as such',
      }
    case 'two-scripts':
      return { message: 'two superscripts or subscripts stand at one letter', hint: 'write {a^b}^c or a^{bc}' }
    case 'endless':
      return { message: 'the formula’s own commands stand for more and more of themselves', hint: 'write it out' }
    case 'other':
      return { message: `the formula cannot be read here: ${sentence(problem.detail)}`, hint: null }
  }
}

const nouns: Readonly<Record<Noun, string>> = {
  outline: 'the outline',
  slide: 'a slide',
  section: 'a section',
  point: 'a point',
  aside: 'an aside',
  statement: 'a statement',
  stat: 'a stat',
  moment: 'a timeline entry',
  column: 'a column',
  quote: 'a quote',
  table: 'a table',
  relations: 'a diagram of relations',
  link: 'a link',
  actor: 'an actor',
  figure: 'a figure',
  chart: 'a chart',
  formula: 'a formula',
  code: 'a piece of code',
  author: 'an author',
  work: 'a work',
  source: 'the source',
  cover: 'the cover',
  agenda: 'the agenda',
  'references-slide': 'the references slide',
  closing: 'the closing slide',
}

function expectation(expected: Expected): string {
  switch (expected.type) {
    case 'text':
      return 'text'
    case 'path':
      return 'the path of a file'
    case 'record':
      return 'names with values, as in "Japan: 40.3"'
    case 'flag':
      return 'true or false'
    case 'number':
      return expected.least === 0 ? 'a number' : `a number of at least ${expected.least}`
    case 'list':
      return `a list of ${expected.least}${expected.most === expected.least ? '' : Number.isFinite(expected.most) ? ` to ${expected.most}` : ' or more'}`
    case 'map':
      return `the keys of ${nouns[expected.owner]}`
  }
}

function finding(found: Found): string {
  switch (found.type) {
    case 'value':
      return `"${shorten(found.value)}"`
    case 'list':
      return `a list of ${found.count}`
    case 'map':
      return 'keys with values'
    case 'nothing':
      return 'nothing'
  }
}

function remedy(found: Found): string | null {
  if (found.type === 'map' && found.isText) return 'put quotation marks around text that holds a colon and a space'
  return found.type === 'value' && found.meant !== null ? `did you mean "${found.meant}"?` : null
}

function unresolvedHint(hasWorks: boolean): string {
  return hasWorks
    ? 'add the work, or write \\@ for a plain @'
    : 'list the work under "references:", or name a file in "bibliography:"'
}

function alternatives(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words.map((word) => `"${word}"`))
}

function workWith(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

function minutes(count: number): string {
  return count < 1 ? `${Math.round(count * 60)} s` : `${Math.round(count * 10) / 10} min`
}

function difference(file: string, surprise: Surprise): string {
  switch (surprise.type) {
    case 'pages':
      return `${file} has ${counted(surprise.pages, 'page')} for ${counted(surprise.slides, 'slide')}`
    case 'empty-page':
      return `page ${surprise.page} of ${file} has no text`
    case 'drawn-font':
      return `the font ${surprise.font} was printed as drawings in ${file}`
    case 'untagged':
      return `${file} carries no tags for screen readers`
    case 'refused':
      return `the page of ${file} asked for ${surprise.url}, which is not part of the deck`
    case 'broken-image':
      return `an image of ${file} cannot be shown: ${surprise.image}`
  }
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function sentence(message: string): string {
  const bare = message.replace(/\.$/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}
