/** Chat templates in the manner of well-known families, written for these tests: what they do, not how theirs read. */
export const templates: Readonly<Record<string, string>> = {
  chatml: `{%- for message in messages -%}
{{- '<|im_start|>' + message.role + '\\n' + (message.content | trim) + '<|im_end|>\\n' -}}
{%- endfor -%}
{%- if add_generation_prompt -%}{{- '<|im_start|>assistant\\n' -}}{%- endif -%}`,

  instructionBrackets: `{{- bos_token }}
{%- if messages[0]['role'] == 'system' %}
  {%- set system, rest = messages[0]['content'], messages[1:] %}
{%- else %}
  {%- set system, rest = '', messages %}
{%- endif %}
{%- for m in rest %}
  {%- if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}
    {{- raise_exception('Roles must alternate: user, assistant, user …') }}
  {%- endif %}
  {%- if m['role'] == 'user' %}
    {{- '[INST] ' + (('<<SYS>>\\n' + system + '\\n<</SYS>>\\n\\n') if loop.first and system else '') + m['content'] + ' [/INST]' }}
  {%- else %}
    {{- ' ' + m['content'].strip() + eos_token }}
  {%- endif %}
{%- endfor %}`,

  headersAndTools: `{{- bos_token }}
{%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
{%- if not tools is defined %}{%- set tools = none %}{%- endif %}
{%- if not date_string is defined %}
  {%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b %Y") %}{%- else %}{%- set date_string = "1 Jan 2025" %}{%- endif %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\nToday: " + date_string + "\\n" }}
{%- if tools is not none %}
  {%- for tool in tools %}{{- tool | tojson(indent=4) }}{{- "\\n\\n" }}{%- endfor %}
{%- endif %}
{%- for message in messages if not (message.role == 'ipython' or 'tool_calls' in message) %}
  {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' }}
{%- endfor %}
{%- for call in messages[-1].tool_calls or [] %}
  {%- set f = call.function %}
  {{- '{"name": "' + f.name + '", "parameters": ' + (f.arguments | tojson) + '}' }}
{%- endfor %}`,

  xmlToolCalls: `{%- if tools %}
    {{- '<|im_start|>system\\n# Tools\\n\\nSignatures are within <tools></tools>:\\n<tools>' }}
    {%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}
    {{- "\\n</tools>\\n\\nAnswer a call as <tool_call>{\\"name\\": <name>, \\"arguments\\": <object>}</tool_call><|im_end|>\\n" }}
{%- endif %}
{%- set ns = namespace(multi_step=true, last_query=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step and message.role == "user" and not (message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}
        {%- set ns.multi_step = false %}{%- set ns.last_query = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- if message.role == "assistant" %}
        {%- set content = message.content %}
        {%- if '</think>' in content %}
            {%- set reasoning = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {{- '<|im_start|>' + message.role + '\\n' + content }}
    {%- elif message.role == "tool" %}
        {%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}{{- '<|im_start|>user' }}{%- endif %}
        {{- '\\n<tool_response>\\n' + message.content + '\\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}{{- '<|im_end|>\\n' }}{%- endif %}
    {%- endif %}
{%- endfor %}`,

  turnsAndParts: `{{ bos_token }}
{%- for message in messages -%}
    {%- set role = "model" if message['role'] == 'assistant' else message['role'] -%}
    {{ '<start_of_turn>' + role + '\\n' }}
    {%- if message['content'] is string -%}
        {{ message['content'] | trim }}
    {%- elif message['content'] is iterable -%}
        {%- for item in message['content'] -%}
            {%- if item['type'] == 'image' -%}{{ '<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim }}{%- endif -%}
        {%- endfor -%}
    {%- else -%}{{ raise_exception("The content is neither text nor parts") }}
    {%- endif -%}
    {{ '<end_of_turn>\\n' }}
{%- endfor -%}`,

  macrosForSchemas: `{%- macro json_to_python_type(spec) %}
  {%- set basic = {"string": "str", "number": "float", "integer": "int", "boolean": "bool"} %}
  {%- if basic[spec.type] is defined %}{{- basic[spec.type] }}
  {%- elif spec.type == "array" %}{{- "list[" + json_to_python_type(spec.items) + "]" }}
  {%- elif spec.type is iterable and spec.type is not string %}{{- "Union[" }}{%- for t in spec.type %}{{- json_to_python_type({"type": t}) }}{%- if not loop.last %}{{- "," }}{%- endif %}{%- endfor %}{{- "]" }}
  {%- else %}{{- "Any" }}{%- endif %}
{%- endmacro %}
{%- for tool in tools %}
  {%- if tool.function is defined %}{%- set tool = tool.function %}{%- endif %}
  {{- 'def ' + tool.name + '(' }}
  {%- for name, field in tool.parameters.properties | items %}
    {{- name + ": " + json_to_python_type(field) }}{%- if not loop.last %}{{- ", " }}{%- endif %}
  {%- endfor %}
  {{- ') -> None:\\n    """' + tool.description + '"""\\n' }}
{%- endfor %}
{%- for message in messages %}{{- message.content }}{%- endfor %}`,

  channels: `{%- macro render_builtin_tools(browser, python) %}{%- if browser %}{{- "## browser\\n" }}{%- endif %}{%- if python %}{{- "## python\\n" }}{%- endif %}{%- endmacro %}
{{- "<|start|>system<|message|>" }}{{- render_builtin_tools("browser" in (builtin_tools or []), "python" in (builtin_tools or [])) }}{{- "<|end|>" }}
{%- set last_tool_call = namespace(name=none) %}
{%- for message in messages -%}
  {%- if message.role == 'assistant' and 'tool_calls' in message %}
    {%- set tool_call = message.tool_calls[0] %}{%- set tool_call = tool_call.function or tool_call %}
    {{- "<|start|>assistant to=functions." + tool_call.name + "<|channel|>commentary " + (tool_call.content_type if tool_call.content_type is defined else "json") + "<|message|>" + tool_call.arguments|tojson + "<|call|>" }}
    {%- set last_tool_call.name = tool_call.name %}
  {%- else %}{{- "<|start|>" ~ message.role ~ "<|message|>" ~ message.content ~ "<|end|>" }}{%- endif %}
{%- endfor -%}`,

  documents: `{%- if documents %}{{ '<results>' }}
{%- for document in documents %}{{ '\\nDocument: ' }}{{ loop.index0 }}
{%- for key, value in document.items() %}{{ '\\n' ~ key ~ ': ' ~ value }}{% endfor %}{%- endfor %}{{ '</results>' }}{% endif %}
{%- for message in messages %}{%- if message.role|lower == 'chatbot' %}{{ '<|CHATBOT_TOKEN|>' + message.content|string }}{%- else %}{{ '<|USER_TOKEN|>' + (message.content if message.content else '') }}{%- endif %}{%- endfor %}`,

  controlTokens: `{%- if messages[0]["role"] == "system" %}{%- set system_message = messages[0]["content"] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- set loop_messages = messages %}{%- endif %}
{%- set user_messages = loop_messages | selectattr("role", "equalto", "user") | list %}
{{- bos_token }}
{%- for message in loop_messages %}
  {%- if message["role"] == "user" %}
    {%- if tools is not none and (message == user_messages[-1]) %}
      {{- "[AVAILABLE_TOOLS] [" }}
      {%- for tool in tools %}{%- set tool = tool.function %}{{- '{"type": "function", "function": {' }}
        {%- for key, val in tool.items() if key != "return" %}
          {%- if val is string %}{{- '"' + key + '": "' + val + '"' }}{%- else %}{{- '"' + key + '": ' + val|tojson }}{%- endif %}{%- if not loop.last %}{{- ", " }}{%- endif %}
        {%- endfor %}{{- "}}" }}{%- if not loop.last %}{{- ", " }}{%- else %}{{- "]" }}{%- endif %}
      {%- endfor %}{{- "[/AVAILABLE_TOOLS]" }}
    {%- endif %}
    {{- "[INST] " + message["content"] + "[/INST]" }}
  {%- elif message.tool_calls is defined and message.tool_calls is not none %}
    {%- for tool_call in message.tool_calls %}{%- if not tool_call.id is defined or tool_call.id|length != 9 %}{{- raise_exception("Tool call ids are nine characters long") }}{%- endif %}{%- endfor %}
  {%- endif %}
{%- endfor %}`,

  generationBlock: `{% for message in messages %}{% if message['role'] == 'assistant' %}{{ '<|assistant|>\\n' }}{% generation %}{{ message['content'] + eos_token }}{% endgeneration %}{% else %}{{ '<|' + message['role'] + '|>\\n' + message['content'] + '\\n' }}{% endif %}{% endfor %}`,

  begin_of_sentence: `{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}{% set ns = namespace(is_first=false, is_tool=false, system_prompt='') %}{%- for message in messages %}{%- if message['role'] == 'system' %}{% set ns.system_prompt = ns.system_prompt + '\\n\\n' + message['content'] %}{%- endif %}{%- endfor %}{{ bos_token }}{{ ns.system_prompt }}{%- for message in messages %}{%- if message['role'] == 'tool' %}{{ '<｜tool▁output▁begin｜>' + message['content'] + '<｜tool▁output▁end｜>' }}{%- endif %}{%- endfor -%}`,

  callBlock: `{% macro turn(role) %}<|{{ role }}|>{{ caller() }}<|end|>{% endmacro %}{% for m in messages %}{% call turn(m.role) %}{{ m.content | replace('_', ' ') }}{% endcall %}{% endfor %}`,

  vision: `{% set image_count = namespace(value=0) %}{% for message in messages %}{% if message['content'] is string %}{{ message['content'] }}{% else %}{% for content in message['content'] %}{% if content['type'] == 'image' or 'image_url' in content %}{% set image_count.value = image_count.value + 1 %}{% if add_vision_id %}Picture {{ image_count.value }}: {% endif %}<|vision_start|><|image_pad|><|vision_end|>{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}{% endif %}{% endfor %}`,

  rewriteArguments: `{%- for message in messages %}{%- for tool_call in message.tool_calls | default([]) %}{{- '<function=' ~ tool_call.name ~ '>' }}{%- for args_name, args_value in tool_call.arguments|items %}{%- set args_value = args_value | tojson | safe if args_value is mapping or (args_value is sequence and args_value is not string) else args_value | string %}{{- '<parameter=' + args_name + '>\\n' ~ args_value ~ '\\n</parameter>\\n' }}{%- endfor %}{%- endfor %}{%- endfor %}`,
}
