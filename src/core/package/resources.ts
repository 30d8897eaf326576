import { network } from './network.ts'
import { people } from './people.ts'
import { services } from './services.ts'
import type { Resource } from './resource.ts'

/** Every resource, each after the ones it refers to. */
export const resources: readonly Resource[] = inOrder([...network, ...people, ...services])

export const resourceNamed = (name: string): Resource => {
  const found = resources.find((resource) => resource.name === name)
  if (!found) throw new RangeError(`no resource is called ${name}`)
  return found
}

function inOrder(all: readonly Resource[]): readonly Resource[] {
  const placed: Resource[] = []
  const waiting = new Set(all)
  while (waiting.size > 0) {
    const next = [...waiting].find((resource) =>
      resource.fields.every((field) => !field.refers || placed.some((one) => one.name === field.refers)),
    )
    if (!next) throw new RangeError('resources refer to each other in a circle')
    placed.push(next)
    waiting.delete(next)
  }
  return placed
}
