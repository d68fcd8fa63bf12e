/**
 * The words in which options, the policy and remote answers are declared. They are thin names over valibot, so one
 * declaration gives the check, the TypeScript type and, through @valibot/to-json-schema, the published JSON schema.
 */
import * as v from 'valibot'

export type Schema<T = unknown> = v.GenericSchema<unknown, T>
export type Infer<S extends v.GenericSchema> = v.InferOutput<S>

/** An object of options: unknown keys are errors, absent ones take their default. */
export const options = <E extends v.ObjectEntries>(entries: E) => v.strictObject(entries)

/** A whole number of 0 or more; the description names the unit. */
export const count = (description: string, preset: number, most = 1_000_000) =>
  v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most), v.description(description)),
    preset,
  )

/** Globs: `*` within a segment, `**` across segments. */
export const globs = (description: string, preset: readonly string[] = []) =>
  v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(400))),
      v.maxLength(5000),
      v.description(description),
    ),
    [...preset],
  )

/** Texts that are compared with others, without patterns. */
export const texts = (description: string) => globs(description)

/** A closed list of words. */
export const words = <const W extends readonly [string, ...string[]]>(
  description: string,
  among: W,
  preset: readonly W[number][],
): v.GenericSchema<readonly W[number][] | undefined, readonly W[number][]> => {
  const some: W[number][] = [...preset]
  return v.optional(v.pipe(v.array(v.picklist(among)), v.description(description)), some)
}

/** One of a closed list of words. */
export const word = <const W extends readonly [string, ...string[]]>(
  description: string,
  among: W,
  preset: W[number],
): v.GenericSchema<W[number] | undefined, W[number]> =>
  v.optional(v.pipe(v.picklist(among), v.description(description)), preset)

/** Globs of purls, with a version range behind `@` where only some versions are meant. */
export const purls = (description: string) =>
  v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.maxLength(400),
          v.regex(/^pkg:[a-z*]+\/./, 'expected a purl, such as "pkg:npm/@acme/*" or "pkg:pypi/requests@>=2"'),
        ),
      ),
      v.maxLength(5000),
      v.description(description),
    ),
    [],
  )

export const flag = (description: string, preset: boolean) =>
  v.optional(v.pipe(v.boolean(), v.description(description)), preset)

/** An object of a remote answer: keys that are not named are dropped unread. */
export const answer = <E extends v.ObjectEntries>(entries: E) => v.object(entries)
/** A field of a remote answer that may be missing, null or of another type: then it is undefined. */
export const maybe = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined)
/** A field of a remote answer that may be missing, but not be of another type. */
export const optional = <S extends v.GenericSchema>(schema: S) => v.optional(schema)
export const text = v.string()
export const amount = v.number()
export const truth = v.boolean()
export const anything = v.unknown()
export const record = <S extends v.GenericSchema>(value: S) => v.record(v.string(), value)
export const list = <S extends v.GenericSchema>(item: S) => v.array(item)

/** One place where a value does not fit its schema. */
export interface Fault {
  /** Keys and positions from the root. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Checks a value; every fault is reported, not the first alone. */
export const conform = <S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { value: v.InferOutput<S> } | { faults: readonly Fault[] } => {
  const result = v.safeParse(schema, value)
  if (result.success) return { value: result.output }
  return {
    faults: result.issues.map(issue => ({
      path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
      message: issue.message,
    })),
  }
}
