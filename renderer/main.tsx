import '@mantine/core/styles.layer.css';
import './styles/fonts.css';
import './styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<App />);
