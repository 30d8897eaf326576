// Loaded before an entry (node --import): how long that process held its own event loop, turn by turn.
//
// A turn that took long says little on a machine that does other things as well: the process may only have waited for a
// processor. So a turn counts as long as it lasted, or as long as the process was on a processor during it, whichever is
// less. Neither other processes nor a slow disk make that longer; work done in this process does.
const EVERY = 5

let turns = []
let at = performance.now()
let used = process.cpuUsage()

const turn = () => {
  const now = performance.now()
  const { user, system } = process.cpuUsage(used)
  turns.push(Math.min(now - at, (user + system) / 1000))
  at = now
  used = process.cpuUsage()
}

setInterval(turn, EVERY).unref()

// The first who listens gets what was sent before: that is the entry, which waits for its orders.
const listen = (event) => {
  if (event !== 'message') return
  process.off('newListener', listen)
  process.on('message', (message) => {
    if (message === 'watch') turns = []
    if (message === 'watched') process.send({ kind: 'watched', turns })
  })
}
process.on('newListener', listen)
