/*
 * Only the styles of this entry are used: what `EmbedCard` and what is inside it need, and nothing of the app.
 * The component is put to use, or the build would leave its styles out; its styles come last, for they take
 * back some of what holds for whole pages.
 */
import './styles/tokens.css'
import './styles/base.css'
import { createApp } from 'vue'
import EmbedCard from './components/embed/EmbedCard.vue'

createApp(EmbedCard)
