/** Starts a loopback GitHub for one test and ends it afterwards. */
import { type Client, type ClientSettings, createClient } from '../../../src/github/client.ts'
import { type FakeGitHub, startGitHub } from '../github.ts'

export interface Scene {
  readonly github: FakeGitHub
  readonly client: Client
  /** What the client said of its own accord. */
  readonly said: readonly string[]
}

type Options = NonNullable<Parameters<typeof startGitHub>[0]> &
  Partial<Pick<ClientSettings, 'token' | 'maxWait' | 'timeout' | 'second' | 'environment'>>

/** A second of waiting lasts a millisecond unless the test says otherwise. */
export const withGitHub = async (options: Options, act: (scene: Scene) => Promise<void>): Promise<void> => {
  const { token, maxWait, timeout, second = 1, environment = {}, ...rest } = options
  const github = await startGitHub(rest)
  const said: string[] = []
  try {
    const client = createClient({
      token,
      baseUrl: github.url,
      userAgent: 'ai-artifact-gate/test',
      onNotice: text => said.push(text),
      second,
      environment,
      ...(maxWait !== undefined && { maxWait }),
      ...(timeout !== undefined && { timeout }),
    })
    await act({ github, client, said })
    for (const { on } of github.unmet()) throw new Error(`No request met the mood on ${on}.`)
  } finally {
    await github.close()
  }
}
