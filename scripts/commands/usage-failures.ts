import { closest } from '../source/closest.ts'
import { Failure, type Words } from '../source/failure.ts'

const usageHint = { en: 'lectern --help shows what there is', zh: '运行 lectern --help 查看用法' }

/** Nothing stands behind `lectern`. */
export function noCommand(): Failure {
  return new Failure('usage', { en: 'which command?', zh: '要做什么？' }, usageHint)
}

/** More than one outline is named. */
export function tooMany([other]: readonly string[]): Failure {
  const sentence = {
    en: `one outline at a time: "${other}" is one too many`,
    zh: `一次只处理一份提纲：“${other}”是多出来的`,
  }
  return new Failure('usage', sentence, usageHint)
}

/** `--coverage` without an article. */
export function noArticle(): Failure {
  const sentence = { en: '--coverage needs an article', zh: '--coverage 需要文章' }
  const hint = {
    en: 'add --source FILE, or "source: { file: … }" in the outline',
    zh: '加上“--source 文件”，或在提纲里写“source: { file: … }”',
  }
  return new Failure('usage', sentence, hint)
}

/** `lectern schema` with a file. */
export function schemaTakesNoFile(): Failure {
  const sentence = { en: 'the schema goes to stdout, and takes no file', zh: '模式输出到标准输出，不接受文件名' }
  return new Failure('usage', sentence, { en: 'write "lectern schema > FILE"', zh: '写成“lectern schema > 文件”' })
}

/** `lectern check --out FILE` with text, which goes to stderr. */
export function textTakesNoFile(): Failure {
  const sentence = {
    en: 'check writes a file only with --format html, sarif or json',
    zh: '只有写明 --format html、sarif 或 json，check 才写文件',
  }
  return new Failure('usage', sentence, usageHint)
}

/** A flag without the value that it takes, or with one that it doesn't. `reason` is Node's. */
export function misused(flag: string, reason: string): Failure {
  const sentence = { en: `${flag} is not used that way: ${reason}`, zh: `${flag} 的用法不对：${reason}` }
  return new Failure('usage', sentence, usageHint)
}

/** A value that a flag doesn't take. */
export function unknownValue(flag: string, value: string, allowed: readonly string[]): Failure {
  return unknown({ en: `value for ${flag}`, zh: ` ${flag} 的值` }, value, allowed)
}

/** What should be a number from `least` to `most`. */
export function outOfRange(flag: string, value: string, least: number, most: number): Failure {
  const sentence = {
    en: `${flag} takes a number from ${least} to ${most}, not "${value}"`,
    zh: `${flag} 后应是 ${least} 到 ${most} 的数，而不是“${value}”`,
  }
  return new Failure('usage', sentence, usageHint)
}

/** A word that isn't among those known; `what` names its sort. */
export function unknown(what: Words, typed: string, known: readonly string[]): Failure {
  const meant = closest(typed, known)
  const hint = meant
    ? { en: `did you mean "${meant}"?`, zh: `是不是想写“${meant}”？` }
    : { en: `there is: ${known.join(', ')}`, zh: `可用的有：${known.join('、')}` }
  return new Failure('usage', { en: `unknown ${what.en} "${typed}"`, zh: `没有“${typed}”这个${what.zh}` }, hint)
}
