/** What every browser that lectern starts is told: no window, nothing over the network, the same picture on every machine. */
export const browserFlags: readonly string[] = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--hide-scrollbars',
  '--mute-audio',

  // A page is answered from memory; neither it nor the browser has anything to say to the network.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades',

  // Asking for the keyring of the desktop would open a window.
  '--password-store=basic',
  '--use-mock-keychain',

  // Containers give shared memory 64 MB, which a long deck fills.
  '--disable-dev-shm-usage',

  // Glyphs stand where the font says, whatever the resolution of this machine's screen.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-US',
]
