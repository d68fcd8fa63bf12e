/** The event's context, and nothing else of the toolkit: its own client would be a second one. */
export { context } from '@actions/github'
