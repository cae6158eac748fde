import '@mantine/core/styles.layer.css';
import './styles/fonts.css';
import './styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { askEarly } from './bridge/early-answers.ts';
import { warmPeople } from './bridge/use-people.ts';

/** What the first screens will ask is on its way while they are being made. */
const askAhead = async (): Promise<void> => {
  void askEarly('settings.read');
  const info = await askEarly('app.info');
  if (!info.ok || !info.value.base) return;
  // The frame is a small answer: the first screen need not wait until everybody has been listed.
  await askEarly('school.frame');
  warmPeople();
};

void askAhead();
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<App />);
