// A process that now and then works for a fifth of a second without letting anybody else: what the probe must see.
const spin = (milliseconds) => {
  const from = process.cpuUsage()
  const spent = () => {
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }
  while (spent() < milliseconds);
}
process.on('message', () => undefined)
process.send({ kind: 'ready' })
setInterval(() => spin(200), 250)
