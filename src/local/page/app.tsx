import { useEffect, useState } from 'preact/hooks';
import { Channel } from './channel.tsx';
import { ModalDialog } from './modal.tsx';
import { NewsroomContext, useConnection } from './newsroom.ts';
import { Side } from './side.tsx';
import { WORDS } from './words.ts';

// For checks of direction: ?base=ltr shows every text on a left-to-right base, as a client might.
const base = new URLSearchParams(location.search).get('base');
if (base === 'ltr') document.documentElement.dataset['base'] = 'ltr';

export function App() {
  const { newsroom, isLost } = useConnection();
  const [isSideOpen, setSideOpen] = useState(false);
  useEffect(() => {
    if (!isSideOpen) return;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setSideOpen(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isSideOpen]);
  if (!newsroom) {
    return (
      <main class="starting">
        <p role="status">{isLost ? WORDS.lost : WORDS.connecting}</p>
      </main>
    );
  }
  return (
    <NewsroomContext.Provider value={newsroom}>
      <a class="skip" href="#composer">
        {WORDS.skip}
      </a>
      <div class={isSideOpen ? 'room side-open' : 'room'}>
        <Side onGo={() => setSideOpen(false)} />
        {isSideOpen && <div class="veil" onClick={() => setSideOpen(false)} aria-hidden="true" />}
        <Channel onMenu={() => setSideOpen(!isSideOpen)} isMenuOpen={isSideOpen} />
      </div>
      {newsroom.modal && <ModalDialog open={newsroom.modal} key={newsroom.modal.modal.custom_id} />}
    </NewsroomContext.Provider>
  );
}
