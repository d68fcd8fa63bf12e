/** What the command and the action take from the environment beside their inputs. */

type Environment = Readonly<Record<string, string | undefined>>

/** The one place where the process environment is read. */
export const environment: Environment = process.env

/** Value of a variable that a policy on the base side names for a token. */
export const secret = (name: string): string | undefined => environment[name] || undefined

/** Whether reports may use colours: a terminal, and nobody said no (https://no-color.org). */
export const wantsColour = (isTerminal: boolean): boolean =>
  environment['FORCE_COLOR']
    ? environment['FORCE_COLOR'] !== '0'
    : isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'

export const inContinuousIntegration = (): boolean => Boolean(environment['CI'])
