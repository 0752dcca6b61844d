export function buildGallery(): Promise<string>;
export function serveFolder(folder: string, port?: number): Promise<{ address: string; stop(): Promise<void> }>;
