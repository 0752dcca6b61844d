/** The image, the compose file and the service unit: they cannot be run everywhere, but they can be held against the project they run. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readCompose, readContainerfile } from '../../scripts/lint/deploy.mjs';
import { readConfig, ROLES } from '../../server/config';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const PROGRAM = 'dist/sidelight.mjs';

describe('the Containerfile', () => {
  const { faults, instructions } = readContainerfile(read('deploy/Containerfile'));
  const of = (name: string): string[][] => instructions.filter((one) => one.name === name).map(({ words }) => words);
  /** Those of the last stage, which is what is shipped. */
  const shipped = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));

  it('is in form', () => {
    expect(faults).toEqual([]);
    expect(readContainerfile('FROM node\nCOPPY . .\n').faults).toEqual([expect.stringContaining('line 2')]);
  });

  it('builds on images of a named version whose Node the project allows', () => {
    const least = Number(/\d+/.exec((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node)?.[0]);
    for (const [image = ''] of of('FROM')) {
      expect(image).toMatch(/^[\w.-]+\.[a-z]+\/.+:\d+/);
      expect(Number(/node:(\d+)/.exec(image)?.[1])).toBeGreaterThanOrEqual(least);
    }
  });

  it('copies what there is, and runs what it copied, as a user without rights', () => {
    for (const { name, words } of shipped) {
      if (name !== 'COPY' || words[0]?.startsWith('--from')) continue;
      for (const file of words.slice(0, -1)) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    }
    expect(shipped.find(({ name, words }) => name === 'COPY' && words[0] === '--from=build')?.words).toEqual(['--from=build', `/src/${PROGRAM}`, `./${PROGRAM}`]);
    const [entry = []] = of('ENTRYPOINT');
    expect(JSON.parse(entry.join(' '))).toEqual(['node', '--enable-source-maps', PROGRAM]);
    const order = shipped.map(({ name }) => name);
    expect(order.indexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
    expect(of('USER')).toEqual([['node']]);
  });

  it('keeps its data in the volume, and listens on the port that it exposes', () => {
    const settings = Object.fromEntries(of('ENV').flat().map((pair) => pair.split('=') as [string, string]));
    const config = readConfig({ ...settings });
    expect(of('VOLUME')).toEqual([[path.dirname(config.dataDir ?? '')]]);
    expect(of('EXPOSE')).toEqual([[String(config.port)]]);
    expect(config.host).toBe('0.0.0.0');
  });
});

const Service = z.object({
  image: z.string(),
  build: z.optional(z.object({ context: z.string(), dockerfile: z.string() })),
  environment: z.optional(z.record(z.string(), z.string())),
  depends_on: z.optional(z.record(z.string(), z.object({ condition: z.enum(['service_healthy', 'service_started', 'service_completed_successfully']) }))),
  restart: z.optional(z.enum(['no', 'always', 'on-failure', 'unless-stopped'])),
  ports: z.optional(z.array(z.string().check(z.regex(/^(\d[\d.]*:)?\d+:\d+$/)))),
  volumes: z.optional(z.array(z.string().check(z.regex(/^[\w-]+:\//)))),
  healthcheck: z.optional(z.union([z.object({ disable: z.literal(true) }), z.object({ test: z.array(z.string()), interval: z.string(), timeout: z.string(), retries: z.number() })])),
  init: z.optional(z.boolean()),
  stop_grace_period: z.optional(z.string().check(z.regex(/^\d+s$/))),
  read_only: z.optional(z.boolean()),
  cap_drop: z.optional(z.array(z.string())),
  security_opt: z.optional(z.array(z.string())),
  shm_size: z.optional(z.string()),
});
/** As much of the compose specification as the file uses; anything else is a slip of the pen. */
const Compose = z.looseObject({ name: z.string(), services: z.record(z.string(), Service), volumes: z.record(z.string(), z.nullable(z.object({}))) });

describe('the compose file', () => {
  const raw = readCompose(read('deploy/compose.yaml'));
  const { services, volumes } = Compose.parse(raw);
  const ours = Object.values(services).filter(({ image }) => image === 'sidelight');
  /** What the operator has to set is set. */
  const filled = (text: string): string => text.replace(/\$\{SIDELIGHT_DB_PASSWORD[^}]*\}/g, 'secret').replace(/\$\{SIDELIGHT_CONTACT[^}]*\}/g, 'mailto:you@news.example');

  it('has only what the specification knows, and refers only to what it holds', () => {
    expect(Object.keys(raw as object).filter((key) => !key.startsWith('x-')).sort()).toEqual(['name', 'services', 'volumes']);
    for (const [name, service] of Object.entries((raw as { services: Record<string, object> }).services)) expect(Object.keys(service).filter((key) => !(key in Service.shape)), name).toEqual([]);
    for (const { depends_on = {}, volumes: mounts = [], build } of Object.values(services)) {
      for (const [needed, { condition }] of Object.entries(depends_on)) {
        expect(Object.keys(services)).toContain(needed);
        if (condition === 'service_healthy') expect(services[needed]?.healthcheck).toHaveProperty('test');
      }
      for (const mount of mounts) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
      if (build) expect(existsSync(path.join(ROOT, 'deploy', build.context, build.dockerfile))).toBe(true);
    }
  });

  it('gives every role to a process, with settings that are ones', () => {
    const roles = ours.map(({ environment = {} }) => {
      const config = readConfig(Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)])));
      expect(config.databaseUrl).toBe('postgres://sidelight:secret@database/sidelight');
      return config.roles;
    });
    expect(roles.flat().sort()).toEqual([...ROLES].sort());
  });

  it('leaves a process the time to stop that it takes, and no rights that it does not need', () => {
    const { stopSeconds } = readConfig({});
    for (const { stop_grace_period = '0s', read_only, cap_drop, security_opt } of ours) {
      expect(parseInt(stop_grace_period, 10)).toBeGreaterThan(stopSeconds);
      expect({ read_only, cap_drop, security_opt }).toEqual({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    }
  });

  it('asks those for their health that answer, and opens them to this machine alone', () => {
    for (const { environment = {}, healthcheck, ports = [] } of ours) {
      const isApi = environment['SIDELIGHT_ROLES'] === 'api';
      expect(healthcheck).toEqual(isApi ? undefined : { disable: true });
      expect(ports).toEqual(isApi ? [expect.stringMatching(/^127\.0\.0\.1:/)] : []);
    }
  });
});

describe('the service unit', () => {
  const unit = read('deploy/sidelight.service');
  const value = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';

  it('has only sections and settings, each in form', () => {
    for (const line of unit.split('\n')) expect(line).toMatch(/^(#.*|\[(Unit|Service|Install)\]|[A-Z]\w*=.*|)$/);
  });

  it('runs the program that the project bundles, with settings that are ones', () => {
    expect(value('ExecStart')).toBe(`/usr/bin/node --enable-source-maps ${value('WorkingDirectory')}/${PROGRAM} serve`);
    const settings = Object.fromEntries([...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = '', text = '']) => [name, text]));
    const config = readConfig(settings);
    expect(path.dirname(config.dataDir ?? '')).toBe(`/var/lib/${value('StateDirectory')}`);
    expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(config.stopSeconds);
  });
});
