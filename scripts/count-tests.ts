import * as z from 'zod'

export type Count = { readonly passed: number; readonly failed: number }

/** The part of vitest's JSON report that is counted. */
const Report = z.object({
  testResults: z
    .array(
      z.object({
        status: z.string(),
        assertionResults: z.array(z.object({ status: z.string() })),
      }),
    )
    .default([]),
})

/** How many tests passed and failed. A file that failed without a failed test counts as one failure, a skipped test too. */
export const countTests = (report: string): Count => {
  const files = Report.parse(JSON.parse(report)).testResults
  const tests = files.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  )
  return { passed, failed: tests.length - passed + broken.length }
}
