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

export default { rules: { 'imports-downwards': importsDownwards } };
