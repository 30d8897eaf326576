import { mayTakeOut } from '../../core/access/field-class.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import type { Resource } from '../../core/package/resource.ts'
import { resources } from '../../core/package/resources.ts'

/** The tables of which somebody may take out at least one column, with the columns they may. */
export const takableResources = (viewer: Viewer): readonly Resource[] => {
  const may = mayTakeOut(viewer)
  return resources.flatMap((resource) => {
    const fields = resource.fields.filter((field) => may(resource, field))
    return fields.length === 0 ? [] : [{ ...resource, fields }]
  })
}
