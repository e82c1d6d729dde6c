/** How a person, a closing terminal or a system that shuts down ends a program. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const cleanUps = new Set<() => void>()

/**
 * Has `cleanUp` run when a signal ends this process, what was registered last coming first. Nothing is waited for then, so it
 * has to be done when it returns. Answers with what takes the registration back; without any, signals do what they always do.
 */
export function onInterruption(cleanUp: () => void): () => void {
  if (cleanUps.size === 0) for (const signal of signals) process.on(signal, end)
  cleanUps.add(cleanUp)
  return () => {
    cleanUps.delete(cleanUp)
    if (cleanUps.size === 0) stopListening()
  }
}

/** Does now what a signal would bring about, short of ending the process. */
export function cleanUpNow(): void {
  for (const cleanUp of [...cleanUps].reverse()) {
    try {
      cleanUp()
    } catch {
      // What cannot be removed now, the next run sweeps; the other things can still be.
    }
  }
  cleanUps.clear()
  stopListening()
}

/** Ends by the same signal, as shells expect of what they interrupt: a loop in a script stops too, and `$?` is 130. */
function end(signal: NodeJS.Signals): void {
  cleanUpNow()
  process.kill(process.pid, signal)
}

function stopListening(): void {
  for (const signal of signals) process.off(signal, end)
}
