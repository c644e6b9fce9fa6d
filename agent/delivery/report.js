document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-at]");
  const film = document.querySelector("video");
  if (!place || !film) return;
  film.currentTime = Number(place.dataset.at);
  film.scrollIntoView({ behavior: "smooth", block: "center" });
});
