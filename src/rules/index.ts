import { agentHiddenText } from './agent/hidden-text.ts'
import { agentHookChanged } from './agent/hook-changed.ts'
import { agentMcpAdded } from './agent/mcp-added.ts'
import { agentMcpPlainHttp } from './agent/mcp-plain-http.ts'
import { agentMcpScope } from './agent/mcp-scope.ts'
import { agentMcpSecret } from './agent/mcp-secret.ts'
import { agentMcpShell } from './agent/mcp-shell.ts'
import { agentMcpUnpinned } from './agent/mcp-unpinned.ts'
import { agentSettingsDanger } from './agent/settings-danger.ts'
import { agentWorkflowInjection } from './agent/workflow-injection.ts'
import { agentWorkflowSandbox } from './agent/workflow-sandbox.ts'
import { agentWorkflowTools } from './agent/workflow-tools.ts'
import { agentWorkflowTrigger } from './agent/workflow-trigger.ts'
import { deploymentAdded } from './deployment/added.ts'
import { deploymentAuthDisabled } from './deployment/auth-disabled.ts'
import { deploymentAuthIneffective } from './deployment/auth-ineffective.ts'
import { deploymentAuthMissing } from './deployment/auth-missing.ts'
import { deploymentDefaultSecret } from './deployment/default-secret.ts'
import { deploymentDockerSocket } from './deployment/docker-socket.ts'
import { deploymentDownloadAndRun } from './deployment/download-and-run.ts'
import { deploymentEol } from './deployment/eol.ts'
import { deploymentExposed } from './deployment/exposed.ts'
import { deploymentHostMount } from './deployment/host-mount.ts'
import { deploymentHostNamespace } from './deployment/host-namespace.ts'
import { deploymentInlineSecret } from './deployment/inline-secret.ts'
import { deploymentMalicious } from './deployment/malicious.ts'
import { deploymentNoLimits } from './deployment/no-limits.ts'
import { deploymentPrivileged } from './deployment/privileged.ts'
import { deploymentPublicTunnel } from './deployment/public-tunnel.ts'
import { deploymentRoot } from './deployment/root.ts'
import { deploymentUnpinned } from './deployment/unpinned.ts'
import { deploymentUnsafeLoading } from './deployment/unsafe-loading.ts'
import { deploymentVulnerable } from './deployment/vulnerable.ts'
import { deploymentWeakSandbox } from './deployment/weak-sandbox.ts'
import { modelAbsent } from './model/absent.ts'
import { modelApproved } from './model/approved.ts'
import { modelCard } from './model/card.ts'
import { modelDenied } from './model/denied.ts'
import { modelFlagged } from './model/flagged.ts'
import { modelFormat } from './model/format.ts'
import { modelHost } from './model/host.ts'
import { modelLicense } from './model/license.ts'
import { modelLineage } from './model/lineage.ts'
import { modelLoader } from './model/loader.ts'
import { modelLock } from './model/lock.ts'
import { modelMoved } from './model/moved.ts'
import { modelNew } from './model/new.ts'
import { modelPayload } from './model/payload.ts'
import { modelPublisher } from './model/publisher.ts'
import { modelRemoteCode } from './model/remote-code.ts'
import { modelRevisionAbsent } from './model/revision-absent.ts'
import { modelUnpinned } from './model/unpinned.ts'
import { modelUnscannable } from './model/unscannable.ts'
import { changeTruncated } from './own/change-truncated.ts'
import { parseBroken } from './own/parse-broken.ts'
import { policyChanged } from './own/policy-changed.ts'
import { unread } from './own/unread.ts'
import { waiverExpired } from './own/waiver-expired.ts'
import { waiverUnused } from './own/waiver-unused.ts'
import { packageAbsent } from './package/absent.ts'
import { packageApproved } from './package/approved.ts'
import { packageConfusion } from './package/confusion.ts'
import { packageDenied } from './package/denied.ts'
import { packageDeprecated } from './package/deprecated.ts'
import { packageHeld } from './package/held.ts'
import { packageInstallScript } from './package/install-script.ts'
import { packageIntegrity } from './package/integrity.ts'
import { packageLicense } from './package/license.ts'
import { packageLookalike } from './package/lookalike.ts'
import { packageMalicious } from './package/malicious.ts'
import { packageMisnamed } from './package/misnamed.ts'
import { packageNew } from './package/new.ts'
import { packageProvenance } from './package/provenance.ts'
import { packageRenamed } from './package/renamed.ts'
import { packageSource } from './package/source.ts'
import { packageStub } from './package/stub.ts'
import { packageUndeclared } from './package/undeclared.ts'
import { packageUnpinned } from './package/unpinned.ts'
import { packageVersionAbsent } from './package/version-absent.ts'
import { packageVersionNew } from './package/version-new.ts'
import { packageVulnerable } from './package/vulnerable.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  packageAbsent,
  packageVersionAbsent,
  packageHeld,
  packageMalicious,
  packageVulnerable,
  packageDeprecated,
  packageNew,
  packageVersionNew,
  packageLookalike,
  packageStub,
  packageMisnamed,
  packageRenamed,
  packageProvenance,
  packageUndeclared,
  packageSource,
  packageIntegrity,
  packageConfusion,
  packageInstallScript,
  packageUnpinned,
  packageDenied,
  packageApproved,
  packageLicense,
  modelAbsent,
  modelMoved,
  modelRevisionAbsent,
  modelUnpinned,
  modelFormat,
  modelPayload,
  modelUnscannable,
  modelRemoteCode,
  modelFlagged,
  modelNew,
  modelHost,
  modelLoader,
  modelPublisher,
  modelDenied,
  modelApproved,
  modelLock,
  modelLicense,
  modelLineage,
  modelCard,
  deploymentAdded,
  deploymentMalicious,
  deploymentVulnerable,
  deploymentEol,
  deploymentExposed,
  deploymentInlineSecret,
  deploymentPrivileged,
  deploymentDockerSocket,
  deploymentHostMount,
  deploymentHostNamespace,
  deploymentRoot,
  deploymentWeakSandbox,
  deploymentUnpinned,
  deploymentNoLimits,
  deploymentPublicTunnel,
  deploymentDownloadAndRun,
  deploymentAuthMissing,
  deploymentAuthDisabled,
  deploymentAuthIneffective,
  deploymentDefaultSecret,
  deploymentUnsafeLoading,
  agentMcpAdded,
  agentMcpUnpinned,
  agentMcpPlainHttp,
  agentMcpSecret,
  agentMcpShell,
  agentMcpScope,
  agentSettingsDanger,
  agentHookChanged,
  agentHiddenText,
  agentWorkflowInjection,
  agentWorkflowTools,
  agentWorkflowTrigger,
  agentWorkflowSandbox,
  unread,
  parseBroken,
  changeTruncated,
  policyChanged,
  waiverExpired,
  waiverUnused,
]
