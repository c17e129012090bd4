/** The most rows of a list that the app shows at once. */
const shown = 25
const known = ['Statement', 'Told', 'Device', 'Camera', 'Police record', 'Object']

/**
 * The floor: a page of an act with the same fields and the same number of acts, as plain HTML and a few DOM calls.
 * Nothing a framework does can be quicker than this on the same machine.
 */
export function floorPage(acts: number): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Floor</title>
<style>body{font:19px/1.3 "Source Sans 3",Arial,sans-serif;display:grid;grid-template-columns:40em 1fr;gap:2em}
textarea,input,select{display:block;width:100%;font:inherit;border:2px solid}label{display:block;margin:1em 0 .3em}</style>
<main><h1>Floor</h1><form autocomplete="off">
<label for="day">Day</label><input id="day"><label for="month">Month</label><input id="month">
<label for="year">Year</label><input id="year"><label for="time">Time</label><input id="time">
<label for="what">What happened?</label><textarea id="what" rows="5"></textarea>
${known.map((way) => `<label><input type="checkbox"> ${way}</label>`).join('')}
<label for="place">Place</label><input id="place"><label for="effect">Effect</label><textarea id="effect" rows="3"></textarea>
<button type="button" id="add">Save and add another</button></form></main>
<aside><p id="live"></p><ol id="acts">${rows(acts)}</ol></aside>
<script>
const what = document.getElementById('what'), live = document.getElementById('live'), held = {}
what.addEventListener('input', () => { held.what = what.value; live.textContent = what.value })
document.getElementById('add').addEventListener('click', () => {
  const row = document.createElement('li'); row.textContent = what.value
  document.getElementById('acts').append(row); what.value = ''; live.textContent = ''
})
</script>`
}

function rows(acts: number): string {
  const row = (_: unknown, at: number) => `<li>${at + 1} of ${acts}: something that happened</li>`
  return Array.from({ length: Math.min(acts, shown) }, row).join('')
}
