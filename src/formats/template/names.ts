/** Names by which a template leaves its cage: attributes of Python objects that lead to all code of the process. */

/** The inner names that payloads use, without their underscores. */
const WORDS =
  'class|base|bases|mro|subclasses|init|new|globals|builtins|import|getattribute|getattr|dict|call|code|func|self|module|' +
  'reduce|reduce_ex|loader|spec|closure|doc|name|qualname|getitem|enter|exit|init_subclass|wrapped|context|annotations'

/** A whole inner name within a text. */
export const SPELLED = new RegExp(`__(?:${WORDS})__`, 'i')

/** Attributes that lead there without two underscores on both sides. */
export const INNER =
  /^(?:__[A-Za-z0-9_]+__|func_globals|func_code|gi_frame|gi_code|cr_frame|cr_code|ag_frame|ag_code|f_globals|f_locals|f_builtins|f_back|f_code|tb_frame|tb_next|mro|subclasses|_TemplateReference__context)$/

/** Half of an inner name, to be put together elsewhere, or the means to spell one by numbers. */
export const HALF = /^__[A-Za-z]+$|^[A-Za-z]+__$|^__$|%c/

/** The core of an inner name, which underscores that stand elsewhere would complete. */
export const CORE = /^_?(?:class|mro|subclasses|globals|builtins|getattribute|init|bases?)_?$/

/** What Jinja puts into every template; handed on instead of called, it is the usual way out. */
export const GLOBALS: ReadonlySet<string> = new Set([
  'cycler',
  'joiner',
  'namespace',
  'lipsum',
  'self',
  'dict',
])

/** A text for `format` that reaches for attributes: `{0.x}`, `{a[b]}`. */
export const REACHING_FORMAT = /\{\w{0,20}(?:\.\w{1,60}|\[\w{1,60}\]){1,8}(?:![rsa])?(?::[^{}]{0,40})?\}/
