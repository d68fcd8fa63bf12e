/** Components' own configuration files, each a service by itself. */
import type { Reader } from '../reader.ts'
import { kindOf } from './config/kinds.ts'
import { settingsIn } from './config/settings.ts'
import { deployment } from './service.ts'
import { standingIn } from './standing.ts'

export const componentConfig: Reader = {
  id: 'component-config',

  read(file) {
    const kind = kindOf([file.path], file.text)
    if (!kind) return []
    const read = settingsIn(file, kind)
    if ('lost' in read) return [read.lost]
    const [first] = read.settings
    if (!first) return []
    const standing = standingIn(file)(1)
    const name = file.path.slice(file.path.lastIndexOf('/') + 1)
    return [
      deployment({
        path: file.path,
        service: kind.component,
        from: 'config',
        standing,
        settings: read.settings,
        known: {
          component: kind.component,
          recognised: { by: 'setting', what: name.slice(0, 200), at: standing.at },
        },
      }),
    ]
  },
}
