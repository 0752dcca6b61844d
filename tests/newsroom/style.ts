/** One style sheet for all demo outlets; each outlet has a colour of its own, worked out from its name. */

export function accent(host: string): string {
  let hue = 0;
  for (const character of host) hue = (hue * 31 + character.charCodeAt(0)) % 360;
  return `hsl(${hue} 45% 32%)`;
}

export const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:18px/1.6 Georgia,'Noto Serif','Noto Naskh Arabic',serif;color:#1c1b19;background:#fbfaf7}
a{color:inherit}
.notice{margin:0;background:#1c1b19;color:#fbfaf7;font:13px/1.4 system-ui,sans-serif;padding:6px 24px;text-align:center}
.masthead{border-block-end:3px double var(--accent);padding:20px 24px;text-align:center}
.masthead a{font-size:38px;font-weight:700;color:var(--accent);text-decoration:none;letter-spacing:-.5px}
.masthead p{margin:0;font-size:14px;font-style:italic;color:#5c5952}
.sections{display:flex;gap:20px;justify-content:center;padding:10px;font:14px system-ui,sans-serif;border-block-end:1px solid #dedad0}
main{max-width:680px;margin:32px auto;padding:0 24px}
h1{font-size:40px;line-height:1.15;margin:8px 0 12px;letter-spacing:-.5px}
.kicker{font:600 13px system-ui,sans-serif;color:var(--accent);text-transform:uppercase;letter-spacing:.5px}
.byline{font:14px system-ui,sans-serif;color:#5c5952;border-block-end:1px solid #dedad0;padding-block-end:14px;margin-block-end:20px}
.more,.front{list-style:none;padding:0}
.more li,.front li{border-block-start:1px solid #dedad0;padding:12px 0}
.paywall{border:2px solid var(--accent);padding:24px;text-align:center;font-family:system-ui,sans-serif;margin-block:24px}
footer{border-block-start:1px solid #dedad0;margin-block-start:48px;padding:24px;text-align:center;font:13px system-ui,sans-serif;color:#5c5952}
`;
