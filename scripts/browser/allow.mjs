/** The extension as it is after its reader has allowed it on all sites; no driver can answer the browser's own question. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Copies a built extension, with its optional hosts granted in the manifest, and gives the copy's folder. For a profile
 * that is kept it lies beside the profile, since the folder decides the extension's identity.
 * @param {string} extensionDir
 * @param {string} [profileDir]
 */
export function allowedEverywhere(extensionDir, profileDir) {
  const folder = profileDir ? `${profileDir}-extension` : mkdtempSync(path.join(os.tmpdir(), 'sidelight-extension-'));
  rmSync(folder, { recursive: true, force: true });
  cpSync(extensionDir, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_host_permissions: hosts = [], ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...(manifest.host_permissions ?? []), ...hosts] }));
  return folder;
}
