import { markdownReport } from './markdown.ts'
import type { Report } from './report.ts'

/** The runner drops a step's summary beyond 1,024 KiB; other steps' text is not counted, but room is left for a line. */
export const MOST_SUMMARY_BYTES = 1000 * 1024

/** The job summary, in bytes within the runner's limit. */
export const summaryReport: Report = (verdict, scene) =>
  markdownReport(verdict, scene, MOST_SUMMARY_BYTES, text => Buffer.byteLength(text))
