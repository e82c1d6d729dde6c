/** What `lectern --help` shows. */
export const help = `lectern turns the outline of a scholarly article into a talk.

  lectern init [outline.yaml]     begin an outline: a small talk to change into your own
  lectern build [outline.yaml]    make dist/index.html, dist/slides.pdf and dist/handout.pdf
  lectern check [outline.yaml]    say what is wrong with the outline, write nothing
  lectern schema                  the JSON Schema of outlines, for editors

  --out DIR                       write there, not to dist/ beside the outline
  --only html,slides,handout      make only these
  --browser PATH|ws://ADDRESS     print with this browser
  --format text|json              how diagnostics are shown
  --lang en|zh                    the language of messages, and of what init begins; otherwise that of LANG
  --strict                        warnings count as errors
  --help, --version

Exit codes: 0 fine, 1 the outline has errors, 2 wrong usage, 3 the machine lacks something, 70 a bug in lectern.`
