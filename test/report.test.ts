import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../scripts/commands/read-arguments.ts'
import { buildTimeout, lectern } from './helpers/lectern.ts'
import { inEmptyFolder } from './helpers/print.ts'

const invalid = fileURLToPath(new URL('outlines/invalid/', import.meta.url))

test(
  'a report is one file with a picture of each slide, and its findings marked on it',
  async () => {
    await inEmptyFolder(async (folder) => {
      await cp(`${invalid}spilled-text.yaml`, join(folder, 'talk.yaml'))
      const { code, stdout, stderr } = await lectern(['check', 'talk.yaml', '--format', 'html'], { cwd: folder })
      expect(code).toBe(0)
      expect(stderr).toContain('(spilled-text)')
      expect(stdout).toMatch(/^<!doctype html>\n.*<\/html>\n$/s)
      expect(stdout.match(/<img src="data:image\/webp;base64,/g)).toHaveLength(3)
      expect(stdout).not.toMatch(/(?:src|href)="(?!data:|#)/)
      expect(stdout).toContain('1 warning, on 1 of 3 slides')
      expect(stdout).toMatch(
        /<span class="mark" style="left: [\d.]+%; top: [\d.]+%; width: [\d.]+%; height: [\d.]+%"><b>1<\/b>/,
      )
      expect(stdout).toContain('talk.yaml:5:18')
      expect(stdout).toContain('<mark>1965年6月22日至2018年10月30日</mark>')
      expect(stdout).toContain('shorten it, or give it a place where its line may break')
    })
  },
  buildTimeout,
)

test(
  'an outline with errors has a report too, in the language of the author',
  async () => {
    await inEmptyFolder(async (folder) => {
      await writeFile(join(folder, 'talk.yaml'), 'titel: 甲<b>\nslides: []\n')
      const words = ['check', 'talk.yaml', '--format', 'html', '--lang', 'zh', '--out', 'report.html']
      const { code, stdout } = await lectern(words, { cwd: folder })
      expect({ code, stdout }).toEqual({ code: 1, stdout: 'report.html\n' })
      const report = await readFile(join(folder, 'report.html'), 'utf8')
      expect(report).toContain('提纲有错误，还没有幻灯片。')
      expect(report).toContain('<mark>titel</mark>: 甲&lt;b&gt;')
    })
  },
  buildTimeout,
)

test(
  'a log in SARIF says each finding with its rule, level, remedy and place',
  async () => {
    await inEmptyFolder(async (folder) => {
      await cp(`${invalid}spilled-text.yaml`, join(folder, '报 告.yaml'))
      const { code, stdout } = await lectern(['check', '报 告.yaml', '--format', 'sarif'], { cwd: folder })
      expect(code).toBe(0)
      const log = JSON.parse(stdout)
      expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') })
      const [run] = log.runs
      expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'lectern' } } })
      expect(run.tool.driver.rules).toEqual([
        {
          id: 'spilled-text',
          shortDescription: { text: 'spilled text' },
          defaultConfiguration: { level: 'warning' },
        },
      ])
      expect(run.results).toEqual([
        {
          ruleId: 'spilled-text',
          ruleIndex: 0,
          level: 'warning',
          message: { text: expect.stringMatching(/leaves its box on slide 2.*\nhint: shorten it/) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: '%E6%8A%A5%20%E5%91%8A.yaml', uriBaseId: '%SRCROOT%' },
                region: { startLine: 5, startColumn: 18, endLine: 5, endColumn: 40 },
              },
            },
          ],
        },
      ])
    })
  },
  buildTimeout,
)

test('a check with text writes no file', () => {
  expect(() => readArguments(['check', '--out', 'report.html'])).toThrow(/only with --format html, sarif or json/)
})

test('the workflow in the README is YAML, and its commands are commands', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const [, text = ''] = /```yaml\n(name: Talk\n.*?)```/s.exec(readme) ?? []
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> }
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  const own = commands.filter((command) => command.startsWith('npx lectern '))
  expect(own.map((command) => readArguments(command.split(' ').slice(2)).command)).toEqual(['check', 'build', 'check'])
  expect(commands.filter((command) => !own.includes(command))).toEqual(['npm ci', 'npm ci'])
})
