/** How the pages about single nodes look: one column, in the browser's own colours, light or dark. */
export const STYLE = `
:root { color-scheme: light dark; font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif; line-height: 1.6; }
body { margin: 0; }
header { padding: 10px 20px; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); font-weight: 650; }
header a { color: inherit; text-decoration: none; }
main { max-width: 860px; margin: 0 auto; padding: 20px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.35; overflow-wrap: anywhere; }
h2 { margin: 26px 0 8px; font-size: 16px; }
small, .kind { color: color-mix(in srgb, currentColor 62%, transparent); font-size: 13px; font-weight: 400; }
.kind { margin: 0; }
.links { display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 14px; }
code { font-size: 12px; overflow-wrap: anywhere; opacity: .75; }
blockquote { margin: 8px 0; padding: 8px 14px; border-left: 3px solid #d6a400; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: #ffe89a; color: #111; }
dl { margin: 0; font-size: 14px; }
dl div { display: flex; gap: 12px; padding: 3px 0; border-bottom: 1px solid color-mix(in srgb, currentColor 10%, transparent); }
dt { flex: 0 0 130px; opacity: .7; }
dd { margin: 0; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 20px; font-size: 14px; }
li { overflow-wrap: anywhere; }
`;
