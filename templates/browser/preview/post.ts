/** Asks the preview to do something. */
export function post(action: 'open' | 'export' | 'measures', body: object): Promise<Response> {
  return fetch(`/~lectern/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}
