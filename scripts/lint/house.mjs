/**
 * The import rule of the house: imports run downwards only.
 *
 * `engine` imports nothing of the others; `server` imports `engine` alone; `utils` imports `engine`; `components`
 * imports `utils` and `engine`; `entrypoints` imports all three. Within `engine`, a room may use the rooms below it.
 */
import path from 'node:path';

/** What each room may import, beside itself and packages. Tests, scripts and configuration may import anything. */
const MAY_IMPORT = {
  engine: [],
  server: ['engine'],
  utils: ['engine'],
  components: ['utils', 'engine'],
  entrypoints: ['components', 'utils', 'engine'],
};

/** The rooms of the engine, from the ground up. */
const ENGINE_FLOORS = [['contract', 'text'], ['articles', 'companies', 'stories'], ['facts', 'summary'], ['lenses']];

/** Things of Node or of the page that the engine must not touch, so that it runs in both. */
const IMPURE = /^(node:|fs$|path$|http|https$|webextension-polyfill$|wxt(\/|$)|react(-dom)?(\/|$))/;

const floorOf = (room) => ENGINE_FLOORS.findIndex((floor) => floor.includes(room));

function refusal(fromFile, source, root) {
  const from = path.relative(root, fromFile).split(path.sep);
  const room = from[0];
  if (!(room in MAY_IMPORT)) return null;
  if (!source.startsWith('.')) {
    return room === 'engine' && IMPURE.test(source) ? `engine is pure: it must not import '${source}'` : null;
  }
  const to = path.relative(root, path.resolve(path.dirname(fromFile), source)).split(path.sep);
  const target = to[0];
  if (target !== room) {
    return MAY_IMPORT[room].includes(target) ? null : `${room} must not import from ${target}: imports run downwards`;
  }
  if (room !== 'engine' || from.length < 3) return null;
  const [here, there] = [floorOf(from[1]), floorOf(to[1])];
  if (from[1] !== to[1] && here >= 0 && there > here) {
    return `engine/${from[1]} must not import from engine/${to[1]}, which stands above it`;
  }
  return null;
}

const importsDownwards = {
  meta: { type: 'problem', docs: { description: 'imports run downwards' }, schema: [] },
  create(context) {
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const message = refusal(context.filename, node.source.value, context.cwd);
      if (message) context.report({ node: node.source, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

/** The files that may open connections to others, below the root; the last knows only a socket in the file system. */
const DOOR = ['server/ingest/door.ts', 'server/ingest/connect.ts', 'server/store/beside.ts'];

/** Modules that open connections. `createServer` only waits for them, and types do nothing. */
const CONNECTS = /^(node:)?(http|https|http2|net|tls|dgram|dns|dns\/promises)$|^(undici|ws|axios|got|node-fetch)$/;
const WAITS = new Set(['createServer']);
const CONNECTING_GLOBALS = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']);

/** All that server and engine ask of the web goes through the fetch door, where addresses, time and bytes are guarded. */
const oneDoor = {
  meta: { type: 'problem', docs: { description: 'one fetch door' }, schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    if (!/^(server|engine)\//.test(file) || DOOR.includes(file)) return {};
    const message = (what) => `${what} opens connections of its own: go through the fetch door (server/ingest/door.ts)`;
    const checkImport = (node) => {
      if (!node.source || typeof node.source.value !== 'string' || !CONNECTS.test(node.source.value)) return;
      if (node.importKind === 'type' || node.exportKind === 'type') return;
      const named = node.type === 'ImportDeclaration' && node.specifiers.length > 0;
      const harmless = named && node.specifiers.every((one) => one.type === 'ImportSpecifier' && (one.importKind === 'type' || WAITS.has(one.imported.name)));
      if (!harmless) context.report({ node: node.source, message: message(`'${node.source.value}'`) });
    };
    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      ImportExpression: checkImport,
      'CallExpression[callee.name="require"]': (node) => {
        if (node.arguments[0]?.type === 'Literal' && CONNECTS.test(String(node.arguments[0].value))) context.report({ node, message: message(`'${node.arguments[0].value}'`) });
      },
      'MemberExpression[object.name="globalThis"]': (node) => {
        const name = node.computed ? node.property.value : node.property.name;
        if (CONNECTING_GLOBALS.has(name)) context.report({ node, message: message(name) });
      },
      'Program:exit': (node) => {
        // A name that nothing in the file declares is the global of that name.
        for (const { identifier } of context.sourceCode.getScope(node).through) if (CONNECTING_GLOBALS.has(identifier.name)) context.report({ node: identifier, message: message(identifier.name) });
      },
    };
  },
};

export default { rules: { 'imports-downwards': importsDownwards, 'one-door': oneDoor } };
