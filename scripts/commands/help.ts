import type { Locale } from '../source/messages/messages.ts'

/** What `lectern --help` shows. */
export const help: Readonly<Record<Locale, string>> = {
  en: `lectern turns the outline of a scholarly article into a talk.

  lectern init [outline.yaml]     begin an outline: a small talk to change into your own
  lectern build [outline.yaml]    make dist/index.html, dist/slides.pdf and dist/handout.pdf
  lectern preview [outline.yaml]  show the deck at an address of this machine, and what you save at once
  lectern check [outline.yaml]    say what is wrong with the outline and its slides, write nothing
  lectern schema                  the JSON Schema of outlines, for editors

  --out DIR                       write there, not to dist/ beside the outline; for check, the file for its result
  --only html,slides,handout      make only these; png (a picture of each slide) and notes (the speaker's notes) only when named
  --handout LAYOUT                notes, 2up, 3up, 4up, 6up, 9up or text; goes before what the outline says
  --paper A4|Letter               the same for the handout's paper
  --pdf-notes                     put the speaker's notes into slides.pdf, as comments
  --steps                         a page for each step of slides with steps: true, in slides.pdf and pictures
  --scale NUMBER                  pictures have 1280 × 720 pixels times this, from 0.1 to 8; usually 2
  --timeout SECONDS               give up after so long; usually 120, and one more for each page of the slides
  --browser PATH|ws://ADDRESS     print, and look at the slides, with this browser
  --no-browser                    check what is written only, not how the slides look
  --port NUMBER                   where the preview is; usually 4700, or any that is free
  --open                          show the preview in your browser
  --follow                        have the preview go to the slide that you have edited
  --source FILE                   hold the deck against its article: .txt, .md, .html, .docx or .pdf
  --timing                        check: show how long the talk takes, slide by slide, by its notes
  --coverage                      check: show what the talk takes of its article, and what it leaves out
  --format text|json              how diagnostics and tables are shown; for check also html (a report with pictures) and sarif
  --lang en|zh                    the language of messages, and of what init begins; otherwise that of LANG
  --strict                        warnings count as errors
  --help, --version

Exit codes: 0 fine, 1 the outline has errors, 2 wrong usage, 3 the machine lacks something, 70 a bug in lectern.`,
  zh: `lectern 把一篇学术文章的提纲做成一场报告。

  lectern init [outline.yaml]     新建提纲：一份小样例，改成你自己的内容
  lectern build [outline.yaml]    生成 dist/index.html、dist/slides.pdf 和 dist/handout.pdf
  lectern preview [outline.yaml]  在本机的一个地址上放映，保存后立即更新
  lectern check [outline.yaml]    指出提纲和版面的问题，不写任何文件
  lectern schema                  输出提纲的 JSON Schema，供编辑器使用

  --out DIR                       写到这个文件夹，而不是提纲旁的 dist/；用于 check 时是结果文件
  --only html,slides,handout      只生成其中几种；png（每张幻灯片一幅图）和 notes（讲稿）写明才生成
  --handout LAYOUT                讲义版式：notes、2up、3up、4up、6up、9up 或 text；优先于提纲里的写法
  --paper A4|Letter               讲义的纸张，同上
  --pdf-notes                     把讲稿作为批注放进 slides.pdf
  --steps                         写了 steps: true 的幻灯片，在 slides.pdf 和图片里一步一页
  --scale NUMBER                  图片为 1280 × 720 像素的这么多倍，0.1 到 8；不写则为 2
  --timeout SECONDS               超过这么多秒就放弃；不写则为 120 秒，另加每页幻灯片 1 秒
  --browser PATH|ws://ADDRESS     用这个浏览器打印和查看版面
  --no-browser                    check 时只看文字，不看版面
  --port NUMBER                   预览的端口；不写则为 4700，被占用时任选一个空闲的
  --open                          在浏览器中打开预览
  --follow                        改了哪张幻灯片，预览就转到哪张
  --source FILE                   拿这篇文章核对幻灯片：.txt、.md、.html、.docx 或 .pdf
  --timing                        check：按讲稿列出各张幻灯片和全场的用时
  --coverage                      check：列出文章各节占了多少、漏了什么
  --format text|json              问题和表格的显示格式；check 还可用 html（带图的报告）和 sarif
  --lang en|zh                    提示信息和 init 样例的语言；不写则随 LANG
  --strict                        把提醒也算作错误
  --help, --version

退出码：0 正常，1 提纲有错误，2 用法不对，3 机器缺少所需，70 lectern 自身的错误。`,
}
